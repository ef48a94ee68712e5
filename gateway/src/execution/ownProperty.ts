import type { JsonObject } from './jsonObject.ts';

/** The value under a key that the object itself has: `constructor` of `{}` is undefined. */
export function getOwn(object: Readonly<JsonObject>, key: string): unknown {
  const value = object[key];
  return value === undefined || Object.hasOwn(object, key) ? value : undefined;
}

/** Sets a key as JSON would: `__proto__` is a key like any other. */
export function setOwn(object: JsonObject, key: string, value: unknown): void {
  if (object[key] === undefined || Object.hasOwn(object, key)) object[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}
