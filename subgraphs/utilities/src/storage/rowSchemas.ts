import { actorSchema as personSchema } from '@guanjia/kernel/actor';
import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { isRole, type Role } from '@guanjia/kernel/roles';
import { z } from 'zod';

const day = z.iso.date();
const text = z.string();

export const labelSchema = z.object({ en: text, zh: text });

export const actorSchema = personSchema.extend({
  role: z.custom<Role>((value) => typeof value === 'string' && isRole(value), 'a role'),
});

export const counterSchema = z.object({ kind: z.enum(['HALL_ZONE', 'BRANCH']), code: text, name: text });

export const answersSchema = z.record(text, z.union([text, z.number(), z.boolean()]));

export const formSchema = z.object({ shared: answersSchema, matters: z.record(text, answersSchema) });

export const materialsSchema = z.array(z.object({ materialCode: text, material: materialDescriptorSchema }));

export const jointStageSchema = z.enum(['SUBMITTED', 'RETURNED', 'WITHDRAWN', 'FORWARDED']);

export const matterKindSchema = z.enum(['CONNECTION', 'LINE_WORK_PERMIT']);

export const matterStatusSchema = z.enum([
  'FORWARDED',
  'RECEIVED',
  'ACCEPTED',
  'SURVEYED',
  'PLANNED',
  'CONSTRUCTED',
  'INSPECTED',
  'CONNECTED',
  'GRANTED',
  'RETURNED',
  'WITHDRAWN',
]);

const missing = z.array(z.object({ code: text, reason: text }));

export const jointWorkSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('submit') }),
  z.object({ action: z.literal('accept'), counter: counterSchema, handoffId: text }),
  z.object({ action: z.literal('return'), missing }),
  z.object({ action: z.literal('resubmit'), form: formSchema.nullable(), materials: materialsSchema }),
  z.object({ action: z.literal('withdraw'), reason: text }),
]);

export const matterWorkSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('forward'), handoffId: text, legId: text }),
  z.object({ action: z.literal('receive'), legId: text, digest: text }),
  z.object({ action: z.literal('return'), missing }),
  z.object({ action: z.literal('resupply'), form: answersSchema.nullable(), materials: materialsSchema }),
  z.object({ action: z.literal('withdraw'), reason: text }),
  z.object({ action: z.literal('accept'), note: text.nullable() }),
  z.object({ action: z.literal('survey'), surveyedOn: day, participants: z.array(text), findings: text }),
  z.object({ action: z.literal('plan'), plan: text }),
  z.object({ action: z.literal('construct'), startedOn: day, finishedOn: day }),
  z.object({ action: z.literal('passInspection'), inspectedOn: day, findings: text.nullable() }),
  z.object({ action: z.literal('failInspection'), inspectedOn: day, defects: z.array(text) }),
  z.object({ action: z.literal('connect'), connectedOn: day, accountNumber: text }),
  z.object({ action: z.literal('grant'), permitNumber: text, validFrom: day, validUntil: day }),
]);
