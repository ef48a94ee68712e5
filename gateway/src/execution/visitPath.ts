import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { getOwn } from './ownProperty.ts';

/** A place in the data: keys, and `@` for every element of a list. */
export type FlattenPath = readonly string[];

/** Calls `visit` for each object at a place, in order. What is null or missing on the way is passed over. */
export function visitPath(data: unknown, path: FlattenPath, visit: (entity: JsonObject) => void): void {
  descend(data, path, 0, visit);
}

function descend(value: unknown, path: FlattenPath, depth: number, visit: (entity: JsonObject) => void): void {
  if (value === undefined || value === null) return;
  const step = path[depth];
  if (step === '@') {
    if (!Array.isArray(value)) return;
    for (const element of value) descend(element, path, depth + 1, visit);
  } else if (step !== undefined) {
    if (isJsonObject(value)) descend(getOwn(value, step), path, depth + 1, visit);
  } else if (Array.isArray(value)) {
    for (const element of value) descend(element, path, depth, visit);
  } else if (isJsonObject(value)) {
    visit(value);
  }
}

/** The response paths of the objects that `visitPath` visits, in the same order. */
export function responsePathsOf(data: unknown, path: FlattenPath): readonly (readonly (string | number)[])[] {
  const found: (string | number)[][] = [];
  trace(data, { path, depth: 0, parents: [] }, found);
  return found;
}

interface Place {
  readonly path: FlattenPath;
  readonly depth: number;
  readonly parents: readonly (string | number)[];
}

function trace(value: unknown, { path, depth, parents }: Place, found: (string | number)[][]): void {
  if (value === undefined || value === null) return;
  const step = path[depth];
  if (step === '@' || (step === undefined && Array.isArray(value))) {
    if (!Array.isArray(value)) return;
    const next = step === '@' ? depth + 1 : depth;
    for (const [index, element] of value.entries())
      trace(element, { path, depth: next, parents: [...parents, index] }, found);
  } else if (step !== undefined) {
    if (!isJsonObject(value)) return;
    trace(getOwn(value, step), { path, depth: depth + 1, parents: [...parents, step] }, found);
  } else if (isJsonObject(value)) {
    found.push([...parents]);
  }
}

/** The field that stands for a place under lists: a response path cannot say "every element". */
export function fixedPart(path: FlattenPath): readonly string[] {
  const firstList = path.indexOf('@');
  return firstList === -1 ? path : path.slice(0, firstList);
}
