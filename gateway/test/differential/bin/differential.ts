/** `npm run differential`: many random operations by our executor and by Apollo's, until their answers differ. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { describeDifference } from '../describeDifference.ts';
import { type Differential, openDifferential } from '../openDifferential.ts';
import { graphNames } from '../openGraphUnderTest.ts';
import { searchDifference } from '../searchDifference.ts';

const help = `npm run differential [-- OPTIONS]
  --cases N      random operations, each run once or twice (default 100000)
  --seed N       the same seed makes the same cases (default 1)
  --graphs A,B   only these graphs: ${graphNames.join(', ')}`;

const optionsSchema = z.object({
  help: z.boolean().default(false),
  cases: z.coerce.number().int().min(1).default(100_000),
  seed: z.coerce.number().int().default(1),
  graphs: z
    .string()
    .default(graphNames.join(','))
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(graphNames)).min(1)),
});
type Options = z.infer<typeof optionsSchema>;

const batchSize = 500;

const given = readOrExplain();
if (given?.help) console.log(help);
else if (given !== null) await run(given);

function readOrExplain(): Options | null {
  try {
    const { values } = parseArgs({
      strict: true,
      options: {
        help: { type: 'boolean' },
        cases: { type: 'string' },
        seed: { type: 'string' },
        graphs: { type: 'string' },
      },
    });
    return optionsSchema.parse(values);
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n${help}`);
    process.exitCode = 1;
    return null;
  }
}

async function run({ cases, seed, graphs }: Options): Promise<void> {
  const started = performance.now();
  const differential = openDifferential({ graphs });
  for (let done = 0, batch = 0; done < cases; batch += 1) {
    const size = Math.min(batchSize, cases - done);
    const difference = await searchDifference(differential, { cases: size, seed: seed + batch * 7919 });
    if (difference !== null) {
      console.log(
        `The executors differ. Seed ${seed}, in case ${done + 1} to ${done + size}, made as small as it can be:`,
      );
      console.log(describeDifference(difference, true));
      process.exitCode = 1;
      return;
    }
    done += size;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${done} cases, ${differential.tally.trials} runs, ${seconds} s, differences: 0`);
  }
  console.log(await summarize(differential, seed));
}

async function summarize({ tally, figures }: Differential, seed: number): Promise<string> {
  return [
    `seed ${seed}`,
    `operations: ${tally.operations}, and discarded: ${tally.invalid} not valid, ${tally.unplanned} not planned by Apollo's planner`,
    `runs compared: ${tally.trials}, with ${tally.questions} questions to subgraphs`,
    `  with errors: ${tally.withErrors}; with valueCompletion: ${tally.withCompletion}; Apollo's executor threw: ${tally.apolloThrew}`,
    `  keys in another order: ${tally.keyOrder}; other words in valueCompletion: ${tally.completionErrors}; as Apollo's is in another order of answers: ${tally.otherOrder}`,
    ...Object.entries(await figures()).map(([what, count]) => `  ${what}: ${count}`),
    'differences: 0',
  ].join('\n');
}
