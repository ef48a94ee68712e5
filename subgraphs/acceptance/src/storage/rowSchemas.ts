import { actorSchema } from '@guanjia/kernel/actor';
import { type AgencyCode, isAgencyCode } from '@guanjia/kernel/agencies';
import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';
import { acceptancePhases } from '../domain/acceptancePhases.ts';
import { isKeyOf } from '../domain/isKeyOf.ts';
import { itemMachine } from '../domain/itemMachine.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import { jointAcceptanceMachine } from '../domain/jointAcceptanceMachine.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const actor = actorSchema;
const instant = z.iso.datetime().transform((text) => new Date(text));
const agency = z.custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value));
const phase = z.custom<keyof typeof acceptancePhases>((value) => isKeyOf(acceptancePhases, value));
const status = z.custom<JointAcceptance['status']>((value) => isKeyOf(jointAcceptanceMachine.transitions, value));
const itemStatus = z.custom<keyof typeof itemMachine.transitions>((value) => isKeyOf(itemMachine.transitions, value));

const outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('PASSED'),
    at: instant,
    opinionNumber: z.string(),
    certificates: z.array(z.object({ itemCode: z.string(), name: label, number: z.string() })),
  }),
  z.object({ kind: z.literal('NOT_REQUIRED'), at: instant }),
  z.object({ kind: z.literal('WITHDRAWN'), at: instant, reason: z.string() }),
]);

const opinion = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('PASS') }),
  z.object({ verdict: z.literal('RECTIFY'), rectifications: z.array(z.string()) }),
  z.object({ verdict: z.literal('NOT_APPLICABLE'), reason: z.string() }),
]);

/** Reads the columns of `joint_acceptances` that SQL does not type. */
export const acceptanceRowSchema = z.object({
  status,
  phases: z.array(phase),
  leader: z.object({ kind: z.enum(['FUNCTIONAL_ZONE', 'DISTRICT']), name: z.string() }),
  materials: z.array(z.object({ code: z.string(), descriptor: materialDescriptorSchema })),
  submittedBy: actor,
  outcome: outcome.nullable(),
});

/** Reads those of `acceptance_items`. */
export const itemRowSchema = z.object({ phase, agency, status: itemStatus });

/** Reads those of `item_rounds`. */
export const roundRowSchema = z.object({
  opinion: z
    .object({ opinion, givenBy: actor, givenAt: instant, visitId: z.string().nullable().default(null) })
    .nullable(),
});
