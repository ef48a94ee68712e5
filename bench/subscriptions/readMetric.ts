/** The sum of a figure over all its labels in the text of /metrics; null where there is none of that name. */
export function readMetric(text: string, name: string): number | null {
  const values = text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
