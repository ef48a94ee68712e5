import { type ConstDirectiveNode, type DocumentNode, Kind, parse } from 'graphql';
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
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION: {
        const type = definition.name.value;
        const above = add(type, definition.directives);
        for (const { name, directives, arguments: given = [] } of definition.fields ?? []) {
          const field = `${type}.${name.value}`;
          add(field, directives, above);
          for (const argument of given) add(`${field}(${argument.name.value}:)`, argument.directives);
        }
        break;
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION: {
        const type = definition.name.value;
        const above = add(type, definition.directives);
        const parts = definition.kind === Kind.ENUM_TYPE_DEFINITION ? definition.values : definition.fields;
        for (const { name, directives } of parts ?? []) add(`${type}.${name.value}`, directives, above);
        break;
      }
      default:
        if ('name' in definition && definition.name !== undefined && 'directives' in definition)
          add(definition.name.value, constant(definition.directives));
    }
  }
  return marks;
}

const nothing: Marks = { tags: [], readers: null };

function constant(directives: readonly { readonly name: { readonly value: string } }[] = []): ConstDirectiveNode[] {
  return directives.filter((directive): directive is ConstDirectiveNode => directive.name.value === 'tag');
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
