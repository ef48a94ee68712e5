import type { FieldPlan, TypePlan } from './DepartmentPlan.ts';
import { describe } from './describe.ts';
import { distinct, fieldNameOf, isSameName, ofDepartment } from './graphqlNames.ts';
import { innermost, type ObjectShape, type Shape } from './Shape.ts';

/** Makes types of the graph of the shapes that it is shown. */
export interface TypePlanner {
  /** How GraphQL writes the type of a field that gives this. */
  typeOf(shape: Shape): string;
  /** Makes a field the key of a type. Null where it has no such field, or another key. */
  giveKey(
    shape: ObjectShape,
    parameter: string,
  ): { readonly type: string; readonly key: string; readonly property: string } | null;
  types(): readonly TypePlan[];
  /** By type and field: what the field is called by the system, where that differs. */
  renamed(): Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a field selects, in GraphQL, to show something of this. */
  selectionOf(shape: Shape): string;
}

interface Planned {
  readonly name: string;
  readonly shape: ObjectShape;
  readonly fields: readonly (FieldPlan & { readonly property: string; readonly shape: Shape })[];
  key: string | null;
}

const listInside = '@listSize(assumedSize: 20)';

/** Types are called by the department and their own name, for the graph is one name space. */
export function createTypePlanner(department: string): TypePlanner {
  const byIdentity = new Map<object, Planned>();
  const names = new Set<string>();

  function planned(shape: ObjectShape): Planned {
    const known = byIdentity.get(shape.identity);
    if (known !== undefined) return known;
    const name = freeName(shape.name);
    const properties = shape.properties();
    const fieldNames = distinct(properties.map((property, place) => fieldNameOf(property.name, place)));
    const fields: Planned['fields'][number][] = [];
    const made: Planned = { name, shape, fields, key: null };
    byIdentity.set(shape.identity, made); // before its fields: it may hold itself
    for (const [place, property] of properties.entries()) {
      const isOfObjects = property.shape.kind === 'list' && innermost(property.shape).kind === 'object';
      fields.push({
        name: fieldNames[place] ?? '',
        description: describe(property.description, property.name),
        type: typeOf(property.shape),
        arguments: [],
        listSize: isOfObjects ? listInside : null,
        property: property.name,
        shape: property.shape,
      });
    }
    return made;
  }

  function freeName(given: string): string {
    const wanted = ofDepartment(department, /[A-Za-z]/.test(given) ? given : 'Thing');
    const [name = wanted] = distinct([...names, wanted]).slice(-1);
    names.add(name);
    return name;
  }

  function typeOf(shape: Shape): string {
    switch (shape.kind) {
      case 'scalar':
        return shape.scalar;
      case 'list':
        return `[${typeOf(shape.of)}!]`;
      case 'object':
        return planned(shape).name;
    }
  }

  function selectionOf(shape: Shape): string {
    const inner = innermost(shape);
    if (inner.kind !== 'object') return '';
    const { fields } = planned(inner);
    const plain = fields.find((field) => innermost(field.shape).kind === 'scalar');
    if (plain !== undefined) return ` { ${plain.name} }`;
    const [first] = fields;
    return first === undefined ? '' : ` { ${first.name}${selectionOf(first.shape)} }`;
  }

  return {
    typeOf,
    giveKey(shape, parameter) {
      const type = planned(shape);
      const field =
        type.fields.find(({ property }) => isSameName(property, parameter)) ??
        type.fields.find(({ name }) => name === 'id');
      if (field === undefined || field.shape.kind !== 'scalar' || type.key !== null) return null;
      type.key = field.name;
      return { type: type.name, key: field.name, property: field.property };
    },
    types: () =>
      [...byIdentity.values()].map(({ name, shape, fields, key }) => ({
        name,
        description: describe(shape.description, shape.name),
        key,
        fields: fields.map(({ property: _, shape: __, ...field }) =>
          field.name === key ? { ...field, type: 'ID!' } : field,
        ),
      })),
    renamed: () =>
      Object.fromEntries(
        [...byIdentity.values()].flatMap(({ name, fields }) => {
          const differing = fields.filter((field) => field.name !== field.property);
          return differing.length === 0
            ? []
            : [[name, Object.fromEntries(differing.map((field) => [field.name, field.property]))]];
        }),
      ),
    selectionOf,
  };
}
