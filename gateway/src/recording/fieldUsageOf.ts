import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Part of a schema that an operation uses, by its coordinate: `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`. */
export interface UsedCoordinate {
  readonly coordinate: string;
  /** False for what the document leaves open: input within variables, and fields of the types behind an interface. */
  readonly isCertain: boolean;
}

/** What a valid document uses of a schema. Introspection is nobody's field. */
export function fieldUsageOf(document: DocumentNode, schema: GraphQLSchema): readonly UsedCoordinate[] {
  const types = new TypeInfo(schema);
  const used = new Map<string, boolean>();
  const use = (coordinate: string, isCertain = true): void =>
    void used.set(coordinate, isCertain || used.get(coordinate) === true);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: field } }) {
        const parent = types.getParentType();
        if (parent == null || field.startsWith('__') || parent.name.startsWith('__')) return;
        use(`${parent.name}.${field}`);
        if (!isInterfaceType(parent)) return;
        for (const type of schema.getPossibleTypes(parent)) use(`${type.name}.${field}`, false);
      },
      Argument({ name: { value: argument } }) {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (types.getDirective() != null || parent == null || field == null || field.name.startsWith('__')) return;
        if (parent.name.startsWith('__')) return;
        use(`${parent.name}.${field.name}(${argument}:)`);
      },
      ObjectField({ name: { value: field } }) {
        const parent = getNamedType(types.getParentInputType());
        if (isInputObjectType(parent)) use(`${parent.name}.${field}`);
      },
      EnumValue({ value }) {
        const type = getNamedType(types.getInputType());
        if (isEnumType(type)) use(`${type.name}.${value}`);
      },
      VariableDefinition({ type }) {
        const named = getNamedType(typeFromAST(schema, type));
        for (const coordinate of coordinatesWithin(named)) use(coordinate, false);
      },
    }),
  );
  return [...used].map(([coordinate, isCertain]) => ({ coordinate, isCertain }));
}

/** All that a value of the type may name. */
function coordinatesWithin(root: unknown): readonly string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const waiting = [root];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (isEnumType(type)) found.push(...type.getValues().map(({ name }) => `${type.name}.${name}`));
    if (!isInputObjectType(type)) continue;
    for (const { name, type: of } of Object.values(type.getFields())) {
      found.push(`${type.name}.${name}`);
      waiting.push(namedInput(of));
    }
  }
  return found;
}

function namedInput(type: GraphQLInputType): unknown {
  return getNamedType(type);
}
