import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { getOwn, setOwn } from './ownProperty.ts';

/**
 * Merges what one fetch brought into what is there already: objects key by key, lists of one length element by element,
 * anything else replaces, but for an object where a list is: Apollo's executor keeps the list, which a key that nobody asked
 * for would else cost. The nested objects of `source` become those of `target`.
 */
export function mergeInto(target: JsonObject, source: Readonly<JsonObject>): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value !== undefined && !isMerged(getOwn(target, key), value)) setOwn(target, key, value);
  }
}

/** Merges the value into what is present, where both are of one kind; false where it has to replace that. */
function isMerged(present: unknown, value: unknown): boolean {
  if (isJsonObject(present) && isJsonObject(value)) mergeInto(present, value);
  else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) mergeList(present, value);
  // no honest subgraph answers with the one where another answers with the other
  else return Array.isArray(present) && isJsonObject(value);
  return true;
}

function mergeList(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    if (!isMerged(target[index], value)) target[index] = value;
  }
}
