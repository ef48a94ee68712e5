import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Durations } from './Durations.ts';

/** A process's figures, scraped at /metrics. Made per process or per test, never global. */
export interface Metrics {
  readonly registry: Registry;
  /** All figures as Prometheus reads them. */
  text(): Promise<string>;
  counter(name: string, help: string, labelNames?: readonly string[]): Counter;
  gauge(name: string, help: string, labelNames?: readonly string[]): Gauge;
  /** A figure that is kept elsewhere and read when it is asked for. A counter's name ends in `_total`. */
  reading(name: string, help: string, read: () => number): void;
  /** A counter by one label, kept as a number and told when it is asked for: for what every request counts. */
  tally(name: string, help: string, labelName: string): (label: string) => void;
  /** The same by several labels, given in the order of their names; there is no line break in any of them. */
  tallies(name: string, help: string, labelNames: readonly string[]): (...labels: readonly string[]) => void;
  /** A histogram of numbers without a label, kept as numbers and told when it is asked for: for what every request counts. */
  distribution(name: string, help: string, buckets: readonly number[]): (value: number) => void;
  /** A histogram of seconds for what every request is timed by: a line for its labels is chosen once, and then told. */
  durations(
    name: string,
    help: string,
    labelNames: readonly string[],
  ): (labels: Readonly<Record<string, string>>) => (seconds: number) => void;
  /** Done each time before the figures are told; a fault leaves the figures as they were. Nobody is kept waiting for long: see to that. */
  beforeScrape(refresh: () => Promise<void>): void;
  /** Buckets in seconds. */
  histogram(name: string, help: string, labelNames?: readonly string[]): Histogram;
}

/** Figures labelled with the process's name; Node's own only where `process` says so. */
export function createMetrics(name: string, { ofProcess = false }: { readonly ofProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ process: name });
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const refreshes: (() => Promise<void>)[] = [];
  return {
    registry,
    beforeScrape: (refresh) => void refreshes.push(refresh),
    async text() {
      await Promise.allSettled(refreshes.map((refresh) => refresh()));
      return registry.metrics();
    },
    counter: (metric, help, labelNames = []) =>
      new Counter({ name: metric, help, labelNames: [...labelNames], registers }),
    gauge: (metric, help, labelNames = []) => new Gauge({ name: metric, help, labelNames: [...labelNames], registers }),
    reading(metric, help, read) {
      const collect = (): void => {
        made.reset();
        made.inc(read());
      };
      const options = { name: metric, help, collect, registers };
      const made: Counter | Gauge = metric.endsWith('_total') ? new Counter(options) : new Gauge(options);
    },
    tally: (metric, help, labelName) => tallyInto(registry, { metric, help, labelNames: [labelName] }),
    tallies(metric, help, labelNames) {
      const count = tallyInto(registry, { metric, help, labelNames });
      return (...labels) => count(labels.join('\n'));
    },
    distribution(metric, help, buckets) {
      return new Durations({ name: metric, help, labelNames: [], bounds: buckets, registry }).line({});
    },
    durations(metric, help, labelNames) {
      const made = new Durations({ name: metric, help, labelNames, bounds: secondsBuckets, registry });
      return (labels) => made.line(labels);
    },
    histogram: (metric, help, labelNames = []) =>
      new Histogram({ name: metric, help, labelNames: [...labelNames], registers, buckets: secondsBuckets }),
  };
}

interface Tally {
  readonly metric: string;
  readonly help: string;
  readonly labelNames: readonly string[];
}

/** Counts by the values of the labels, a line for each. */
function tallyInto(registry: Registry, { metric, help, labelNames }: Tally): (labels: string) => void {
  const counts = new Map<string, number>();
  const collect = (): void => {
    made.reset();
    for (const [labels, count] of counts) {
      const values = labels.split('\n');
      made.inc(Object.fromEntries(labelNames.map((name, place) => [name, values[place] ?? ''])), count);
    }
  };
  const made = new Counter({ name: metric, help, labelNames: [...labelNames], collect, registers: [registry] });
  return (labels) => void counts.set(labels, (counts.get(labels) ?? 0) + 1);
}

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
