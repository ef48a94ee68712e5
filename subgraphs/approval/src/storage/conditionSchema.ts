import { keyLevels, landStatuses, projectKinds } from '@guanjia/kernel/projectFacts';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import type { Condition } from '../domain/condition.ts';
import { factsOfNumbers } from '../domain/conditionFacts.ts';
import { investmentSources } from '../domain/investmentSources.ts';
import { catalogueCode } from './catalogueCode.ts';
import { keyOf } from './keyOf.ts';

const wordsOf = <Name extends string, Word extends string>(name: Name, word: z.ZodType<Word>) =>
  z.strictObject({ fact: z.literal(name), in: z.array(word).min(1) });

/** Deeper than any person writes: beyond it a file is refused instead of exhausting the stack. */
const deepest = 20;

/** Parses a condition (A3); the first fault has the path of the part that is wrong. */
export const conditionSchema: z.ZodType<Condition> = conditionAt(0);

function conditionAt(depth: number): z.ZodType<Condition> {
  if (depth === deepest) return z.never({ error: `a condition at most ${deepest} parts deep` });
  const part = z.lazy(() => conditionAt(depth + 1));
  return z.union([
    z.strictObject({ all: z.array(part) }),
    z.strictObject({ any: z.array(part).min(1) }),
    z.strictObject({ not: part }),
    z.strictObject({ circumstance: catalogueCode }),
    z.strictObject({ policy: catalogueCode }),
    wordsOf('kind', keyOf(projectKinds)),
    wordsOf('investmentSource', keyOf(investmentSources)),
    wordsOf('landStatus', keyOf(landStatuses)),
    wordsOf('tier', z.enum(tiers)),
    wordsOf('keyLevel', keyOf(keyLevels)),
    wordsOf('functionalZone', z.string().min(1)),
    wordsOf('region', z.string().regex(/^\d{6}$/, 'a code of GB/T 2260')),
    z
      .strictObject({ fact: keyOf(factsOfNumbers), atLeast: z.number().optional(), atMost: z.number().optional() })
      .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'atLeast, atMost or both'),
  ]);
}
