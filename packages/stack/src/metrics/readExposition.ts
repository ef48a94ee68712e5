/** What a process says of one of its figures. */
export interface MetricDescription {
  readonly name: string;
  readonly type: string;
  readonly help: string;
}

/** The figures that a text in Prometheus' format describes. */
export function readExposition(text: string): readonly MetricDescription[] {
  const types = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]));
  return [...text.matchAll(/^# HELP (\S+) (.*)$/gm)].map(([, name = '', help = '']) => ({
    name,
    help,
    type: types.get(name) ?? 'untyped',
  }));
}

/** The names under which a figure can be asked for. */
export function seriesOf({ name, type }: Pick<MetricDescription, 'name' | 'type'>): readonly string[] {
  if (type === 'histogram') return [`${name}_bucket`, `${name}_sum`, `${name}_count`];
  if (type === 'summary') return [name, `${name}_sum`, `${name}_count`];
  return [name];
}
