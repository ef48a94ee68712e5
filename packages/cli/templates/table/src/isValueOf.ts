const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const integer = /^-?\d{1,19}$/;
const largest: Readonly<Record<string, bigint>> = { int2: 2n ** 15n - 1n, int4: 2n ** 31n - 1n, int8: 2n ** 63n - 1n };

/** Whether a column of this type could hold the text: what it could not is nobody's key, and no question for the database. */
export function isValueOf(type: string, text: string): boolean {
  if (text.includes('\0')) return false;
  if (type === 'uuid') return uuid.test(text);
  const most = largest[type];
  if (most === undefined) return true;
  return integer.test(text) && BigInt(text) <= most && BigInt(text) >= -most - 1n;
}
