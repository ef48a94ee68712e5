/**
 * The sum of a figure over all its labels in the text of /metrics, or over those that say `label`, such as `outcome="loaded"`;
 * null where there is none of that name.
 */
export function readMetric(text: string, name: string, label = ''): number | null {
  const values = text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .filter((line) => line.includes(label))
    .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
