import { getNullableType, isLeafType, isListType, isObjectType } from 'graphql';
import { isJsonRecord, type JsonRecord } from './JsonRecord.ts';
import type { Lie } from './Lie.ts';

/** Replaces one value of an answer. What an error has made null on the way there stays null. */
export function tellLie(data: JsonRecord, lie: Lie): void {
  const path = [...lie.path];
  const last = path.pop();
  let holder: unknown = data;
  for (const key of path) holder = memberOf(holder, key);
  const old = last === undefined ? undefined : memberOf(holder, last);
  if (last === undefined || old === undefined || old === null) return;
  const lying = lieAbout(old, lie);
  if (Array.isArray(holder) && typeof last === 'number') holder[last] = lying ?? null;
  if (!isJsonRecord(holder)) return;
  if (lying === undefined) delete holder[last];
  else define(holder, String(last), lying);
}

/** What stands in place of the value; undefined for nothing at all. */
function lieAbout(old: unknown, { type, isKey, dice }: Lie): unknown {
  const nullable = getNullableType(type);
  const choice = dice >>> 4;
  if (isListType(nullable)) return wrongList(old, choice);
  if (!isLeafType(nullable)) return wrongObject(old, choice, isObjectType(nullable));
  const wrong = wrongLeaf(old, choice);
  // subgraphs that know a key under other types tell other lies of it, and Apollo's executor keeps a text where an object comes
  return isKey && isJsonRecord(wrong) ? 'wrong' : wrong;
}

function wrongList(old: unknown, choice: number): unknown {
  const list: readonly unknown[] = Array.isArray(old) ? old : [];
  return at([null, undefined, {}, 'list', 5, [...list, null], [], list[0] ?? null], choice);
}

function wrongLeaf(old: unknown, choice: number): unknown {
  const asNumber = typeof old === 'string' && old !== '' ? Number(old) : Number.NaN;
  const numeric = Number.isFinite(asNumber) ? asNumber : 'twelve';
  return at(
    [null, undefined, numeric, numeric, 1.5, 2 ** 40, true, 'NOPE', {}, [old], '7', { __typename: 'X' }],
    choice,
  );
}

const wrongNames: readonly unknown[] = [5, null, '', 'String'];

/**
 * Never a list, a text or a number: Apollo's executor takes a list for an object without fields, asks on for a text, and throws
 * where it has to merge with either, by the way that leads there. Where the schema knows but one type, ours takes the name of
 * another for a slip.
 */
function wrongObject(old: unknown, choice: number, isCertain: boolean): unknown {
  const object = isJsonRecord(old) ? old : {};
  const keys = Object.keys(object);
  switch (choice % 10) {
    case 0:
      return null;
    case 1:
      return undefined;
    case 2:
      return {};
    case 3:
    case 4:
      return { ...object, __typename: 'Unheard' };
    case 5:
      return { ...object, __typename: at(isCertain ? wrongNames : [...wrongNames, 'Query'], choice >>> 4) };
    case 6:
      return without(object, '__typename');
    case 7:
      return without(object, keys[(choice >>> 4) % Math.max(1, keys.length)]);
    default:
      return withForeignKeys(object);
  }
}

function without(object: JsonRecord, key: string | undefined): JsonRecord {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** Keys that nobody asked for, some of which every object has already. None is an object where an alias may want a text. */
function withForeignKeys(object: JsonRecord): JsonRecord {
  const widened = { ...object, extra: { deep: [1] }, __defineGetter__: 'text', __lookupGetter__: { deep: null } };
  define(widened, '__proto__', null);
  return widened;
}

function define(object: JsonRecord, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function memberOf(holder: unknown, key: string | number): unknown {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isJsonRecord(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function at(choices: readonly unknown[], choice: number): unknown {
  return choices[choice % choices.length];
}
