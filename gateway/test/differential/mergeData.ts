import { isJsonRecord, type JsonRecord } from './fakes/JsonRecord.ts';

/** Puts the objects that are there already in place of their equals, in the lists within lists of an answer. */
export function keepObjects(present: unknown, answer: unknown): void {
  if (Array.isArray(present) && Array.isArray(answer) && present.length === answer.length) {
    for (const [index, value] of answer.entries()) {
      if (Array.isArray(value)) keepElements(present[index], value);
      else keepObjects(present[index], value);
    }
  } else if (isJsonRecord(present) && isJsonRecord(answer)) {
    for (const key of Object.keys(answer)) if (Object.hasOwn(present, key)) keepObjects(present[key], answer[key]);
  }
}

function keepElements(present: unknown, answer: unknown[]): void {
  if (!Array.isArray(present) || present.length !== answer.length) return;
  for (const [index, value] of answer.entries()) {
    const kept: unknown = present[index];
    if (Array.isArray(value)) keepElements(kept, value);
    if (!isJsonRecord(kept) || !isJsonRecord(value)) continue;
    mergeData(kept, value);
    answer[index] = kept;
  }
}

/** Merges what comes second, as GraphQL merges fields of one name: objects key by key, lists of one length element by element. */
export function mergeData(target: JsonRecord, source: JsonRecord): void {
  keepObjects(target, source);
  for (const [key, value] of Object.entries(source)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isJsonRecord(present) && isJsonRecord(value)) mergeData(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) {
      mergeList(present, value);
    } else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

function mergeList(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    const present = target[index];
    if (isJsonRecord(present) && isJsonRecord(value)) mergeData(present, value);
    else target[index] = value;
  }
}
