import type { FetchDataRewrite, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { isJsonRecord, type JsonRecord } from './fakes/JsonRecord.ts';
import { mergeData } from './mergeData.ts';

type Renamer = Extract<FetchDataRewrite, { kind: 'KeyRenamer' }>;

/** By document of a fetch: the keys that the plan has renamed in its answer. */
export function renamersOf(plan: QueryPlan): ReadonlyMap<string, readonly Renamer[]> {
  const renamers = new Map<string, readonly Renamer[]>();
  const visit = (node: PlanNode): void => {
    switch (node.kind) {
      case 'Fetch':
        renamers.set(
          node.operation,
          (node.outputRewrites ?? []).filter((rewrite) => rewrite.kind === 'KeyRenamer'),
        );
        break;
      case 'Flatten':
        visit(node.node);
        break;
      case 'Condition':
        if (node.ifClause !== undefined) visit(node.ifClause);
        if (node.elseClause !== undefined) visit(node.elseClause);
        break;
      case 'Sequence':
      case 'Parallel':
        node.nodes.forEach(visit);
        break;
      case 'Defer':
    }
  };
  if (plan.node !== undefined && plan.node.kind !== 'Subscription') visit(plan.node);
  return renamers;
}

/**
 * Renames the keys of an answer as the plan says. Apollo's executor forgets values that are falsy (empty texts, zeros, false),
 * so that clients get null for them; and it lets a renamed object replace the one that is there, where the operation asks for
 * the fields of both.
 */
export function renameKeys(schema: GraphQLSchema, renamers: readonly Renamer[], answer: unknown): void {
  for (const { path, renameKeyTo } of renamers) {
    const key = path.at(-1);
    if (key === undefined) continue;
    renameAt(schema, path.slice(0, -1), answer, (object) => {
      if (!Object.hasOwn(object, key) || object[key] === undefined) return;
      const value = object[key];
      delete object[key];
      mergeData(object, { [renameKeyTo]: value });
    });
  }
}

function renameAt(
  schema: GraphQLSchema,
  [step, ...rest]: readonly string[],
  value: unknown,
  rename: (object: JsonRecord) => void,
): void {
  if (Array.isArray(value)) {
    for (const element of value) renameAt(schema, step === undefined ? [] : [step, ...rest], element, rename);
  } else if (isJsonRecord(value)) {
    if (step === undefined) rename(value);
    else if (!step.startsWith('... on '))
      renameAt(schema, rest, Object.hasOwn(value, step) ? value[step] : null, rename);
    else if (isOf(schema, value, step.slice('... on '.length))) renameAt(schema, rest, value, rename);
  }
}

function isOf(schema: GraphQLSchema, { __typename: name }: JsonRecord, condition: string): boolean {
  if (typeof name !== 'string' || name === '' || name === condition) return true;
  const [type, abstract] = [schema.getType(name), schema.getType(condition)];
  return isAbstractType(abstract) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type);
}
