/** An object that came out of JSON. */
export type JsonRecord = Record<string, unknown>;

/** Whether the value is an object of JSON: no list, no null. */
export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
