import { type Actor, actorSchema } from '@guanjia/kernel/actor';
import { z } from 'zod';
import { matchWeights } from '../domain/matchWeights.ts';

import { exclusions, type ScoredCandidate } from '../domain/scoredCandidate.ts';
import type { Wording } from '../domain/wording.ts';
import { keyOf } from './keyOf.ts';

const wording: z.ZodType<Wording> = z.object({ en: z.string(), zh: z.string() });
const actor: z.ZodType<Actor> = actorSchema;
const facts = z.record(z.string(), z.unknown());
const candidate: z.ZodType<ScoredCandidate> = z.object({
  personId: z.string(),
  name: z.string(),
  workload: z.number(),
  score: z.number(),
  parts: z.array(z.object({ factor: keyOf(matchWeights), points: z.number(), most: z.number(), reason: wording })),
  exclusion: keyOf(exclusions).nullable(),
});

/** What our JSON columns hold. */
export const jsonShapes = { wording, actor, facts, candidates: z.array(candidate) } as const;
