import { Histogram, type Registry } from 'prom-client';

interface Line {
  readonly labels: Readonly<Record<string, string>>;
  /** One for each bound, and one for what is beyond. */
  readonly counts: Float64Array;
  sum: number;
}

interface Value {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/** A histogram of seconds for what every request is timed by: a line is chosen once, and observing it is a few additions. */
export class Durations extends Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #lines: Line[] = [];

  constructor({
    name,
    help,
    labelNames,
    bounds,
    registry,
  }: {
    readonly name: string;
    readonly help: string;
    readonly labelNames: readonly string[];
    readonly bounds: readonly number[];
    readonly registry: Registry;
  }) {
    super({ name, help, labelNames: [...labelNames], buckets: [...bounds], registers: [registry] });
    this.#name = name;
    this.#help = help;
    this.#bounds = bounds;
  }

  /** What is told the seconds of everything with these labels. Ask once for each. */
  line(labels: Readonly<Record<string, string>>): (seconds: number) => void {
    const bounds = this.#bounds;
    const line: Line = { labels, counts: new Float64Array(bounds.length + 1), sum: 0 };
    this.#lines.push(line);
    const { counts } = line;
    return (seconds) => {
      let place = 0;
      while (place < bounds.length && seconds > (bounds[place] ?? 0)) place += 1;
      counts[place] = (counts[place] ?? 0) + 1;
      line.sum += seconds;
    };
  }

  /** What prom-client asks for, and makes the other forms of. */
  async getForPromString() {
    const asked = this.#lines.filter(({ counts }) => counts.some((count) => count > 0));
    const values = asked.flatMap((line) => this.#valuesOf(line));
    return { name: this.#name, help: this.#help, type: 'histogram', values, aggregator: 'sum' };
  }

  #valuesOf({ labels, counts, sum }: Line): readonly Value[] {
    let count = 0;
    const buckets = [...this.#bounds, '+Inf'].map((le, place) => {
      count += counts[place] ?? 0;
      return { metricName: `${this.#name}_bucket`, labels: { ...labels, le }, value: count };
    });
    const total = { metricName: `${this.#name}_count`, labels, value: count };
    return [...buckets, { metricName: `${this.#name}_sum`, labels, value: sum }, total];
  }
}
