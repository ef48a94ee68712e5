import { parseArgs } from 'node:util';
import { z } from 'zod';
import { namesOf } from '../system/namesOf.ts';
import { type DepartmentFaultName, departmentFaultNames } from './departmentFaults.ts';

/** What `npm run bench:departments --` was told. */
export interface DepartmentsBenchArguments {
  readonly help: boolean;
  readonly quick: boolean;
  readonly faults: readonly DepartmentFaultName[];
  readonly rounds: number;
  /** Of each half of a round. */
  readonly seconds: number;
  /** Requests a second of each of the two kinds of clients. */
  readonly perSecond: number;
  /** Of each department, milliseconds. */
  readonly deadlineMs: number;
  readonly json: string | null;
}

/** The command's help. */
export const departmentsBenchHelp = `npm run bench:departments [-- OPTIONS]
  --only NAME,NAME   only these faults, and none at all beside them: ${departmentFaultNames.join(', ')}
  --rounds N         rounds of each fault; the table says medians (default 2)
  --seconds N        length of each half of a round, without the fault and with it (default 15)
  --rate N           requests a second of each of the two kinds of clients (default 200)
  --deadline MS      of each department (default 2000)
  --quick            one round of half a second each: shows that all works, and judges no times
  --json FILE        writes all figures there too`;

const most = { rounds: 50, seconds: 120, rate: 5_000, deadline: 60_000 } as const;
const quickly = { rounds: 1, seconds: 0.5, perSecond: 40, deadlineMs: 1_000 } as const;
const whole = z.coerce.number().int();
const argumentsSchema = z.object({
  help: z.boolean().default(false),
  quick: z.boolean().default(false),
  only: namesOf(departmentFaultNames),
  rounds: whole.min(1).max(most.rounds).default(2),
  seconds: z.coerce.number().positive().max(most.seconds).default(15),
  rate: whole.min(1).max(most.rate).default(200),
  deadline: whole.min(1).max(most.deadline).default(2_000),
  json: z.string().min(1).optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): DepartmentsBenchArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: { type: 'boolean' },
      quick: { type: 'boolean' },
      only: text,
      rounds: text,
      seconds: text,
      rate: text,
      deadline: text,
      json: text,
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '));
  }
  const { help, quick, only, rounds, seconds, rate, deadline, json = null } = parsed.data;
  const paced = quick ? quickly : { rounds, seconds, perSecond: rate, deadlineMs: deadline };
  return { help, quick, faults: only, json, ...paced };
}
