import type { FetchDataKeyRenamer, FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { SyntheticFields } from './SyntheticFields.ts';

/** The fetch with real fields: those it asks for as `alias: field(arguments)`, those it hands over renamed. */
export function revealFields(fetch: FetchNode, synthetic: SyntheticFields): FetchNode {
  const renamers = renamersOf(fetch.requires ?? [], [], synthetic);
  const { inputRewrites = [], operation, ...rest } = fetch;
  // Renamed first: a rewrite of Apollo's may change the `__typename` that a path's type condition looks at.
  const rewrites = [...renamers, ...inputRewrites];
  return {
    ...rest,
    operation: operation.includes(synthetic.prefix) ? revealIn(operation, synthetic) : operation,
    ...(rewrites.length > 0 && { inputRewrites: rewrites }),
  };
}

function revealIn(operation: string, { byName }: SyntheticFields): string {
  const reveal = (node: FieldNode): FieldNode | undefined => {
    const real = byName.get(node.name.value);
    if (real === undefined) return undefined;
    return {
      ...node,
      alias: node.alias ?? node.name,
      name: { kind: Kind.NAME, value: real.field },
      arguments: real.arguments,
    };
  };
  const document = parse(operation, { noLocation: true });
  return stripIgnoredCharacters(print(visit(document, { Field: reveal })));
}

/** Outer keys last: the path to an inner one goes by the names in the data. */
function renamersOf(
  selections: readonly QueryPlanSelectionNode[],
  path: readonly string[],
  synthetic: SyntheticFields,
): readonly FetchDataKeyRenamer[] {
  return selections.flatMap((selection): readonly FetchDataKeyRenamer[] => {
    if (selection.kind === 'InlineFragment') {
      const step = selection.typeCondition === undefined ? [] : [`... on ${selection.typeCondition}`];
      return renamersOf(selection.selections, [...path, ...step], synthetic);
    }
    const key = selection.alias ?? selection.name;
    const inner = renamersOf(selection.selections ?? [], [...path, key], synthetic);
    const real = synthetic.byName.get(selection.name);
    if (real === undefined) return inner;
    return [...inner, { kind: 'KeyRenamer', path: [...path, key], renameKeyTo: real.field }];
  });
}
