/** `npm run bench:dev`: how soon the graph of `guanjia dev` answers by a schema that has been saved. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type DevFigures, measureDev } from '../dev/measureDev.ts';
import { describeMachine } from '../exchange/describeMachine.ts';

const help = `npm run bench:dev [-- --saves 20] [-- --warm-ups 5] [-- --port 4400]

A new department among our own subgraphs: its schema is saved again and again, each time with another field.`;
const whole = z.coerce.number().int();
const shape = z.object({
  saves: whole.min(1).default(20),
  'warm-ups': whole.min(0).default(5),
  port: whole.min(1).max(65_535).default(4400),
  help: z.boolean().default(false),
});

try {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { saves: text, 'warm-ups': text, port: text, help: { type: 'boolean' } } });
  const { saves, 'warm-ups': warmUps, port, help: isHelp } = shape.parse(values);
  if (isHelp) console.log(help);
  else print(await measureDev({ saves, warmUps, port }));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

function print({ composed, answering }: DevFigures): void {
  console.log(describeMachine().slice(0, 2).join(' · '));
  console.log(`${composed.length} saves, milliseconds from the saved file   本地开发\n`);
  console.log('             median    min    max');
  console.log(row('recomposed', composed));
  console.log(row('answered', answering));
}

function row(name: string, values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const figures = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  return `${name.padEnd(12)}${figures.map((value) => String(value ?? '').padStart(7)).join('')}`;
}
