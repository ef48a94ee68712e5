/** An object of parsed JSON. Keys that `Object.prototype` has as well (`constructor`, `__proto__`) are its own when JSON had them. */
export type JsonObject = Record<string, unknown>;

/** No array, no null, no scalar. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws SyntaxError for what is no JSON, TypeError for JSON that is no object. */
export function parseJsonObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new TypeError('The JSON is no object.');
  return value;
}
