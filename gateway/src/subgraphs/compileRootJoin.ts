import { type FieldNode, getOperationAST, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { SubgraphFetch } from '../execution/Subgraph.ts';

/** How a root fetch is asked several times in one document. */
export interface RootJoin {
  /** Response keys of the fetch. */
  readonly keys: readonly string[];
  /** Stands before the response keys and the variables of one of the requests. */
  readonly prefixOf: (index: number) => string;
  /** The fetch for so many requests. */
  readonly fetchFor: (requests: number) => SubgraphFetch;
}

/** Stands for the prefix. A document that has it itself is left alone. */
const mark = 'gjMark0000_';

/** Null for a document that is more than fields under one query. */
export function compileRootJoin(fetch: SubgraphFetch): RootJoin | null {
  const document = parse(fetch.query, { noLocation: true });
  if (print(document).includes(mark)) return null;
  const operation = getOperationAST(document);
  if (fetch.kind !== 'query' || document.definitions.length !== 1 || operation == null) return null;
  if ((operation.directives ?? []).length > 0) return null;
  const fields = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  if (fields.length !== operation.selectionSet.selections.length) return null;
  const marked = visit(operation, {
    Variable: (node) => ({ ...node, name: { ...node.name, value: `${mark}${node.name.value}` } }),
  });
  const definitions = textOf((marked.variableDefinitions ?? []).map(print).join(' '));
  const selections = textOf(marked.selectionSet.selections.map((node) => printMarked(node)).join(' '));
  const prefixOf = (index: number): string => `p${index}_`;
  const made = new Map<number, SubgraphFetch>();
  return {
    keys: fields.map(keyOf),
    prefixOf,
    fetchFor(requests) {
      const known = made.get(requests);
      if (known !== undefined) return known;
      const repeat = (text: string): string =>
        Array.from({ length: requests }, (_, index) => text.replaceAll(mark, prefixOf(index))).join(' ');
      const variables = definitions === '' ? '' : `(${repeat(definitions)})`;
      const joined: SubgraphFetch = {
        ...fetch,
        operationName: null,
        query: `query${variables}{${repeat(selections)}}`,
      };
      made.set(requests, joined);
      return joined;
    },
  };
}

function textOf(printed: string): string {
  return printed === '' ? '' : stripIgnoredCharacters(printed);
}

function printMarked(node: Parameters<typeof print>[0]): string {
  if (node.kind !== Kind.FIELD) return print(node);
  return print({ ...node, alias: { kind: Kind.NAME, value: `${mark}${keyOf(node)}` } });
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}
