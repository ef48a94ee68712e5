import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../src/metrics/metricsPage.ts';
import { seriesOf } from '../src/metrics/readExposition.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

/** What the processes tell; `observability.e2e.test.ts` holds the page against them. `up` is Prometheus' own. */
const series = new Set(['up', ...figuresOf(read('docs/metrics.md')).flatMap(seriesOf)]);
const words = new Set(['and', 'or', 'unless', 'bool', 'offset', 'by', 'without', 'on', 'ignoring', 'inf', 'nan']);

/** The names of series in an expression of PromQL: enough of its grammar for ours. @throws for brackets that do not fit */
function seriesIn(expression: string): readonly string[] {
  const bare = expression.replaceAll(/"[^"]*"/g, '""');
  const closers: Record<string, string> = { '(': ')', '{': '}', '[': ']' };
  const open: string[] = [];
  for (const character of bare) {
    if (character in closers) open.push(closers[character] ?? '');
    else if (')}]'.includes(character) && open.pop() !== character) throw new Error(`brackets: ${expression}`);
  }
  if (open.length > 0) throw new Error(`brackets: ${expression}`);
  const plain = bare
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, '');
  return [...plain.matchAll(/(?<![\w.])[a-zA-Z_:][\w:]*(?!\w*\s*\()/g)]
    .map(([name]) => name)
    .filter((name) => !words.has(name));
}

describe('seriesIn', () => {
  it.each([
    ['sum by (le) (rate(a_bucket{x="y(z"}[5m])) / b_total > 0.5', ['a_bucket', 'b_total']],
    ['scalar(max(a)) - b{process="c"} > 1e9', ['a', 'b']],
  ])('reads %s', (expression, names) => {
    expect(seriesIn(expression)).toEqual(names);
  });

  it('refuses brackets that do not fit', () => {
    expect(() => seriesIn('sum(rate(a[5m])')).toThrow('brackets');
  });
});

interface Alert {
  readonly alert: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Each rule of a file that is written as ours is: one field to a line, expressions quoted. */
function readAlerts(text: string): readonly Alert[] {
  return text
    .split(/^ {6}- alert: /m)
    .slice(1)
    .map((rule) => {
      const [alert = '', ...lines] = rule.split('\n');
      const pairs = lines.flatMap((line) => {
        const [, name, value] = /^\s+(\w+): (.+)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, unquote(value)] as const];
      });
      return { alert, fields: new Map(pairs) };
    });
}

const unquote = (value: string): string => (value.startsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : value);

describe('the alerts', () => {
  const text = read('deploy/prometheus/alerts.yml');
  const alerts = readAlerts(text);
  const runbooks = new Set([...read('docs/runbooks.md').matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name));

  it('are all read', () => {
    expect(alerts.length).toBe(text.match(/alert:/g)?.length);
    expect(alerts.length).toBeGreaterThan(15);
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  });

  it('lie in groups, and every line of the file is of a known form', () => {
    const forms = [
      /^#/,
      /^groups:$/,
      /^ {2}- name: guanjia-\w+$/,
      /^ {4}rules:$/,
      /^ {6}- alert: \w+$/,
      /^ {8}expr: '.*'$/,
      /^ {8}for: \d+[mh]$/,
      /^ {8}(labels|annotations):$/,
      /^ {10}severity: (info|warning|critical)$/,
      /^ {10}(summary|summary_zh|runbook_url): '.*'$/,
      /^$/,
    ];
    expect(text.split('\n').filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
  });

  it.each(alerts)('$alert asks for figures that there are, and has its chapter', ({ alert, fields }) => {
    const names = seriesIn(fields.get('expr') ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !series.has(name))).toEqual([]);
    expect(runbooks).toContain(alert);
    expect(fields.get('runbook_url')).toBe(`docs/runbooks.md#${alert.toLowerCase()}`);
    expect(fields.get('summary_zh')).toMatch(/\p{Script=Han}/u);
  });

  it('are all that the runbooks explain', () => {
    expect([...runbooks].toSorted()).toEqual(alerts.map(({ alert }) => alert).toSorted());
  });
});

describe('the dashboard', () => {
  interface Panel {
    readonly type: string;
    readonly title: string;
    readonly id: number;
    readonly targets?: readonly { readonly expr: string }[];
  }
  const { panels } = JSON.parse(read('deploy/grafana/guanjia.json')) as { panels: readonly Panel[] };
  const charts = panels.filter(({ type }) => type !== 'row');

  it('shows gateway, departments, exchange, queues and processes', () => {
    const rows = panels.filter(({ type }) => type === 'row').map(({ title }) => title.split(' ')[0]);
    expect(rows).toEqual(['Gateway', 'Departments', 'Exchange', 'Queues', 'Processes']);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it.each(charts)('$title asks for figures that there are', ({ targets = [] }) => {
    expect(targets.length).toBeGreaterThan(0);
    const names = targets.flatMap(({ expr }) => seriesIn(expr));
    expect(names.filter((name) => !series.has(name))).toEqual([]);
  });
});

it('the collector has every part that its pipelines name, and takes spans where processes send them', () => {
  const text = read('deploy/otel/collector.yaml');
  const partsOf = (section: string): string[] => {
    const [, rest = ''] = text.split(new RegExp(`^${section}:\\n`, 'm'));
    const [own = ''] = rest.split(/^\w/m);
    return [...own.matchAll(/^ {2}([\w/]+):/gm)].map(([, name = '']) => name);
  };
  const named = [...text.matchAll(/^ {6}(receivers|processors|exporters): \[(.+)\]$/gm)];
  expect(named.map(([, section]) => section)).toEqual(['receivers', 'processors', 'exporters']);
  for (const [, section = '', names = ''] of named) expect(partsOf(section), section).toEqual(names.split(', '));
  const [, port] = /endpoint: 0\.0\.0\.0:(\d+)/.exec(text) ?? [];
  const sent = [...read('compose.yaml').matchAll(/OTEL_EXPORTER_OTLP_ENDPOINT: .*?:(\d{4,5})/g)];
  for (const [, to] of sent) expect(to).toBe(port);
});

it('the dashboard asks the sources of data that are set up', () => {
  const known = [...read('deploy/grafana/provisioning/datasources/datasources.yaml').matchAll(/uid: (\S+)/g)];
  const asked = [...read('deploy/grafana/guanjia.json').matchAll(/"uid": "(guanjia[\w-]*)"/g)];
  expect(asked.length).toBeGreaterThan(10);
  const uids = new Set(known.map(([, uid]) => uid));
  const strangers = asked.filter(([, uid]) => !uids.has(uid) && uid !== 'guanjia-graph');
  expect(strangers.map(([, uid]) => uid)).toEqual([]);
});

it('what is scraped is every process of compose.yaml, at the port it is checked at', () => {
  const targets = [...read('deploy/prometheus/prometheus.yml').matchAll(/- ([\w-]+):(\d+)$/gm)];
  const compose = read('compose.yaml');
  expect(targets).toHaveLength(11);
  for (const [, service = '', port = ''] of targets) {
    const [, settings = ''] = compose.split(`\n  ${service}:\n`);
    const [own = ''] = settings.split(/\n {2}\w[\w-]*:\n/);
    expect(own, service).toContain(`HEALTH_PORT: ${port}\n`);
  }
});
