import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Line {
  tried: number;
  refused: number;
}

/** The tests of a `describe('attack: …')`. */
const attack = /^attack: (?<kind>[^>]+?)(?: > |$)/;

/** Says for each kind of attack how many were tried and how many were refused, and names those that were not. */
export default class AttackReporter implements Reporter {
  readonly #lines = new Map<string, Line>();
  readonly #through: string[] = [];

  onTestCaseResult(test: TestCase): void {
    const kind = attack.exec(test.fullName)?.groups?.['kind'];
    if (kind === undefined) return;
    const line = this.#lines.get(kind) ?? { tried: 0, refused: 0 };
    this.#lines.set(kind, line);
    line.tried += 1;
    if (test.result().state === 'passed') line.refused += 1;
    else this.#through.push(`${test.fullName}  (${test.module.relativeModuleId})`);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const broken = modules
      .filter((module) => module.errors().length > 0)
      .map(({ relativeModuleId }) => relativeModuleId);
    const rows = [...this.#lines].toSorted(([a], [b]) => a.localeCompare(b));
    const sum = (of: keyof Line): number => rows.reduce((total, [, line]) => total + line[of], 0);
    const width = Math.max(5, ...rows.map(([kind]) => kind.length));
    const row = (...cells: readonly [string, unknown, unknown]): string =>
      `${cells[0].padEnd(width)}  ${String(cells[1]).padStart(5)}  ${String(cells[2]).padStart(7)}\n`;
    const table = [
      row('attack', 'tried', 'refused'),
      ...rows.map(([kind, { tried, refused }]) => row(kind, tried, refused)),
      row('all', sum('tried'), sum('refused')),
    ];
    process.stdout.write(`\n${table.join('')}`);
    for (const name of this.#through) process.stdout.write(`NOT REFUSED  ${name}\n`);
    for (const name of broken) process.stdout.write(`NOT RUN  ${name}\n`);
    if (rows.length === 0) {
      process.stdout.write('NOT RUN  no attack was found\n');
      process.exitCode = 1;
    }
  }
}
