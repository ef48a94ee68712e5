import type { AskSubgraph } from './askSubgraph.ts';
import type { EntityPath, EntitySchema, EntityType } from './EntityType.ts';
import { entityQuery, keySelection } from './entityQuery.ts';
import { isSameKey, type KeyValue, keyIn } from './keyValues.ts';

/** By type: keys of things that there are, each with the fields of all its type's keys. */
export type KnownKeys = ReadonlyMap<string, readonly KeyValue[]>;

const wanted = 20;

/**
 * Looks for things that there are: those that were named, what root fields without an argument lead to, and what these lead to in turn.
 * Only reads; what a subgraph refuses to tell is left out.
 */
export async function findKnown(
  ask: AskSubgraph,
  { entities, rootPaths }: EntitySchema,
  samples: KnownKeys,
): Promise<KnownKeys> {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const known = new Map<string, KeyValue[]>([...samples].map(([name, keys]) => [name, [...keys]]));
  const note = (path: EntityPath, answered: unknown): boolean => {
    const target = byName.get(path.target);
    if (target === undefined) return false;
    const fields = target.keys.flatMap(({ fields }) => fields);
    const kept = known.get(target.name) ?? [];
    const before = kept.length;
    for (const thing of thingsIn(answered)) {
      const key = keyIn(fields, thing);
      const isWhole = key !== null && Object.values(key).every((value) => value !== null);
      if (isWhole && kept.length < wanted && !kept.some((other) => isSameKey(other, key))) kept.push(key);
    }
    known.set(target.name, kept);
    return kept.length > before;
  };
  const select = (path: EntityPath): string => path.selection.replace('KEYS', selectionOf(byName.get(path.target)));
  for (const path of rootPaths) {
    const { data } = await ask(`{ found: ${select(path)} }`);
    note(path, memberOf(data, 'found'));
  }
  const open = new Set(byName.keys());
  for (const [name] of known) {
    const entity = byName.get(name);
    const keys = known.get(name) ?? [];
    if (entity === undefined || keys.length === 0 || !open.delete(name)) continue;
    for (const path of entity.paths) {
      const of = keys.map((key) => ({ __typename: name, ...key }));
      const { data } = await ask(entityQuery(name, `found: ${select(path)}`), { of });
      const found = listOf(memberOf(data, '_entities')).map((thing) => memberOf(thing, 'found'));
      const isNew = note(path, found);
      // a type that got its first things only now is gone through in its turn: a Map hands out what is set while it is read
      if (isNew && open.has(path.target)) moveBehind(known, path.target);
    }
  }
  return known;
}

function moveBehind(known: Map<string, KeyValue[]>, name: string): void {
  const keys = known.get(name);
  if (keys === undefined) return;
  known.delete(name);
  known.set(name, keys);
}

function selectionOf(entity: EntityType | undefined): string {
  return ['__typename', ...(entity?.keys.map(keySelection) ?? [])].join(' ');
}

/** The things of an answer: itself, those of a list, or those of a connection. */
function thingsIn(answered: unknown): readonly unknown[] {
  if (Array.isArray(answered)) return answered.flatMap(thingsIn);
  const nodes = memberOf(answered, 'nodes');
  return Array.isArray(nodes) ? nodes : answered == null ? [] : [answered];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
