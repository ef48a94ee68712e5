import { isJsonRecord } from './fakes/JsonRecord.ts';

const shownAtMost = 5;

/** Where two values of JSON differ, one line each, the first few. Empty when they are the same but for the order of keys. */
export function firstDifferences(one: unknown, other: unknown): readonly string[] {
  const lines: string[] = [];
  descend(one, other, [], lines);
  return lines;
}

function descend(one: unknown, other: unknown, path: readonly (string | number)[], lines: string[]): void {
  if (lines.length >= shownAtMost || one === other) return;
  const keys = keysOfBoth(one, other);
  if (keys === null) {
    lines.push(`at ${path.join('.') || 'the top'}: ${textOf(one)} is ${textOf(other)} in ours`);
    return;
  }
  for (const key of keys) descend(memberOf(one, key), memberOf(other, key), [...path, key], lines);
}

/** Null where the two are not both objects, or both lists of one length. */
function keysOfBoth(one: unknown, other: unknown): readonly (string | number)[] | null {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length ? [...one.keys()] : null;
  if (!isJsonRecord(one) || !isJsonRecord(other)) return null;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function memberOf(holder: unknown, key: string | number): unknown {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isJsonRecord(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
