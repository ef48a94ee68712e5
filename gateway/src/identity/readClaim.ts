/** The value at a path of names; undefined where a name on the way is missing. Only what a token itself says is ever read. */
export function readClaim(claims: unknown, path: readonly string[]): unknown {
  let value = claims;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, name)?.value;
  }
  return value;
}
