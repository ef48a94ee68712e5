import { z } from 'zod';
import type { EventLine } from './eventLine.ts';

/** What the scenes of the story `utilities` share: one project, followed. */
export interface UtilityScene {
  readonly projectId: string;
  readonly line: EventLine;
  /** Where the company's branch takes applications in, and the zone in the hall. */
  readonly counters: Readonly<Record<'branch' | 'hall', CounterInput>>;
}

/** A counter as an application names it. */
export interface CounterInput {
  readonly kind: 'BRANCH' | 'HALL_ZONE';
  readonly code: string;
  readonly name: string;
}

/** A joint application as every answer about it has it. */
export const jointSchema = z.looseObject({ id: z.string(), status: z.string() });

const mattersSchema = z.array(z.looseObject({ id: z.string(), matterCode: z.string(), status: z.string() }));

/** A joint application with its matters under way. */
export const forwardedSchema = jointSchema.extend({ matters: mattersSchema });
