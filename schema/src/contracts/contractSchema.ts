import {
  buildASTSchema,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  type TypeDefinitionNode,
  type TypeNode,
  validateSchema,
} from 'graphql';
import { reachedTypes } from '../reachedTypes.ts';
import { SchemaFault } from '../SchemaFault.ts';
import { type ContractMarks, isFieldInContract, isInContract, readMarks } from './contractMarks.ts';
import type { Contract } from './contracts.ts';

/** One contract over one supergraph. */
export interface ContractSource {
  readonly name: string;
  readonly contract: Contract;
  readonly supergraphSdl: string;
  /** What the whole graph shows to clients. */
  readonly apiSdl: string;
}

/**
 * What the clients of a contract see: the API schema without what is not theirs, and without the types that only that led to.
 * @throws SchemaFault for a contract of which no valid schema comes: one without a query, or without a required argument
 */
export function contractSchema({ name, contract, supergraphSdl, apiSdl }: ContractSource): string {
  const given = parse(apiSdl, { noLocation: true }).definitions.filter(isTypeDefinition);
  const marks = readMarks(supergraphSdl);
  const lost: string[] = [];
  let types = given.flatMap((type) => withoutForeign(type, { marks, contract }));
  for (let before = -1; before !== sizeOf(types); ) {
    before = sizeOf(types);
    types = onlyWhole(types, given, lost);
  }
  const reached = reachedTypes(types);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: types.filter((type) => reached.has(type.name.value)),
  };
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const faults = [
    ...lost.filter((fault) => reached.has(fault.split('.')[0] ?? '')),
    ...validateSchema(schema).map(({ message }) => message),
  ];
  if (faults.length > 0) throw new SchemaFault(`The contract ${name} gives no schema:`, faults);
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function isTypeDefinition(node: { readonly kind: string }): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}

interface Rule {
  readonly marks: ContractMarks;
  readonly contract: Contract;
}

/** By the marks alone. A type of which nothing is left is none. */
function withoutForeign(type: TypeDefinitionNode, { marks, contract }: Rule): readonly TypeDefinitionNode[] {
  const isIn = (coordinate: string): boolean => isInContract(marks.get(coordinate), contract);
  const own = type.name.value;
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const isField = type.kind === Kind.OBJECT_TYPE_DEFINITION ? isFieldInContract : isInContract;
      const fields = (type.fields ?? []).filter(({ name }) => isField(marks.get(`${own}.${name.value}`), contract));
      const withArguments = fields.map((field) => ({
        ...field,
        arguments: (field.arguments ?? []).filter(({ name }) => isIn(`${own}.${field.name.value}(${name.value}:)`)),
      }));
      return fields.length === 0 ? [] : [{ ...type, fields: withArguments }];
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const fields = (type.fields ?? []).filter(({ name }) => isIn(`${own}.${name.value}`));
      return fields.length === 0 ? [] : [{ ...type, fields }];
    }
    case Kind.ENUM_TYPE_DEFINITION: {
      const values = (type.values ?? []).filter(({ name }) => isIn(`${own}.${name.value}`));
      return values.length === 0 ? [] : [{ ...type, values }];
    }
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return isIn(own) ? [type] : [];
  }
}

function sizeOf(types: readonly TypeDefinitionNode[]): number {
  return types.reduce((size, type) => size + 1 + partsOf(type), 0);
}

function partsOf(type: TypeDefinitionNode): number {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return type.types?.length ?? 0;
  if (!('fields' in type)) return 0;
  const fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] = type.fields ?? [];
  return fields.reduce((size, field) => size + 1 + ('arguments' in field ? (field.arguments?.length ?? 0) : 0), 0);
}

/** Takes out what leads to types that are gone, once; `lost` hears of what was required. */
function onlyWhole(
  types: readonly TypeDefinitionNode[],
  given: readonly TypeDefinitionNode[],
  lost: string[],
): TypeDefinitionNode[] {
  const gone = new Set(given.map(({ name }) => name.value));
  for (const { name } of types) gone.delete(name.value);
  const isLeft = (type: TypeNode): boolean => !gone.has(namedType(type));
  const fieldsOfImplementers = implementedFields(types);
  const input = (owner: string, values: readonly InputValueDefinitionNode[] = []) =>
    values.filter(({ name, type, defaultValue }) => {
      const isRequired = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
      if (!isLeft(type) && isRequired) lost.push(`${owner} requires ${name.value}, which is not in the contract`);
      return isLeft(type);
    });
  return types.flatMap((type): TypeDefinitionNode[] => {
    const own = type.name.value;
    if (type.kind === Kind.UNION_TYPE_DEFINITION) {
      const members = (type.types ?? []).filter(isLeft);
      return members.length === 0 ? [] : [{ ...type, types: members }];
    }
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const fields = input(own, type.fields);
      return fields.length === 0 ? [] : [{ ...type, fields }];
    }
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [type];
    const everywhere = fieldsOfImplementers.get(own);
    const fields = (type.fields ?? [])
      .filter((field) => isLeft(field.type) && (everywhere === undefined || everywhere.has(field.name.value)))
      .map((field) => ({ ...field, arguments: input(`${own}.${field.name.value}`, field.arguments) }));
    const interfaces = (type.interfaces ?? []).filter(isLeft);
    return fields.length === 0 ? [] : [{ ...type, fields, interfaces }];
  });
}

/** By interface: the fields that all types that implement it still have. */
function implementedFields(types: readonly TypeDefinitionNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  const common = new Map<string, ReadonlySet<string>>();
  for (const type of types) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const own = new Set((type.fields ?? []).map(({ name }) => name.value));
    for (const { name } of type.interfaces ?? [])
      common.set(name.value, common.get(name.value)?.intersection(own) ?? own);
  }
  return common;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
