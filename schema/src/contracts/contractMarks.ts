import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
} from 'graphql';
import type { Contract } from './contracts.ts';

/** What a supergraph says of a part of the schema that contracts go by. */
export interface Marks {
  readonly tags: readonly string[];
  /** Null where nobody has said. */
  readonly readers: readonly string[] | null;
}

/** By coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`. */
export type ContractMarks = ReadonlyMap<string, Marks>;

/** Reads all marks of a supergraph, or of a subgraph; a field has those of its type besides its own. */
export function readMarks(source: string | DocumentNode): ContractMarks {
  const document = typeof source === 'string' ? parse(source, { noLocation: true }) : source;
  const marks = new Map<string, Marks>();
  const add = (coordinate: string, directives: readonly ConstDirectiveNode[] = [], above: Marks = nothing): Marks => {
    const own = marksIn(directives);
    const found = { tags: [...above.tags, ...own.tags], readers: own.readers ?? above.readers };
    marks.set(coordinate, found);
    return found;
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const type = definition.name.value;
    const above = add(type, 'directives' in definition ? constant(definition.directives) : []);
    for (const part of partsOf(definition)) {
      const coordinate = `${type}.${part.name.value}`;
      add(coordinate, part.directives, above);
      if (part.kind !== Kind.FIELD_DEFINITION) continue;
      for (const { name, directives } of part.arguments ?? []) add(`${coordinate}(${name.value}:)`, directives);
    }
  }
  return marks;
}

const nothing: Marks = { tags: [], readers: null };

type Part = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

function partsOf(definition: DefinitionNode): readonly Part[] {
  if ('fields' in definition) return definition.fields ?? [];
  return 'values' in definition ? (definition.values ?? []) : [];
}

/** Those of a definition in a schema hold no variables. */
function constant(directives: readonly DirectiveNode[] = []): readonly ConstDirectiveNode[] {
  return directives.filter(isConstant);
}

function isConstant(directive: DirectiveNode): directive is ConstDirectiveNode {
  return (directive.arguments ?? []).every(({ value }) => value.kind !== Kind.VARIABLE);
}

function marksIn(directives: readonly ConstDirectiveNode[]): Marks {
  const tags = directives.filter(({ name }) => name.value === 'tag').flatMap((tag) => textsIn(tag, 'name'));
  const access = directives.find(({ name }) => name.value === 'access');
  return { tags, readers: access === undefined ? null : textsIn(access, 'roles') };
}

function textsIn({ arguments: given = [] }: ConstDirectiveNode, argument: string): readonly string[] {
  const value = given.find(({ name }) => name.value === argument)?.value;
  if (value?.kind === Kind.STRING) return [value.value];
  return value?.kind === Kind.LIST ? value.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : [];
}

/** Whether a field of an object type belongs to a contract. One without `@access` is nobody's, unless the contract goes by exclusion alone. */
export function isFieldInContract(marks: Marks = nothing, contract: Contract): boolean {
  if (!isInContract(marks, contract)) return false;
  if (marks.tags.some((tag) => contract.include.includes(tag))) return true;
  if (marks.readers === null) return contract.include.length === 0;
  return marks.readers.some((reader) => contract.readers.includes(reader));
}

/** Whether any other part does: all that no tag excludes, if something that is in the contract leads to it. */
export function isInContract({ tags }: Marks = nothing, { exclude }: Contract): boolean {
  return !tags.some((tag) => exclude.includes(tag));
}
