/** The value that a share of the values (0 to 1) does not exceed. @throws RangeError for no values */
export function percentile(values: readonly number[], share: number): number {
  const place = Math.max(0, Math.ceil(values.length * share) - 1);
  const value = values.toSorted((a, b) => a - b)[place];
  if (value === undefined) throw new RangeError('no values');
  return value;
}
