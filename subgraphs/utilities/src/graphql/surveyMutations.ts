import { DomainError } from '@guanjia/kernel/DomainError';
import { type MaterialDescriptor, materialDescriptorSchema } from '@guanjia/kernel/messages';
import type { SurveySlot } from '../domain/jointSurvey.ts';
import {
  answerJointSurvey,
  cancelJointSurvey,
  fixJointSurvey,
  reproposeJointSurvey,
} from '../usecases/arrangeJointSurvey.ts';
import { callJointSurvey } from '../usecases/callJointSurvey.ts';
import { recordJointSurvey, signJointSurvey } from '../usecases/holdJointSurvey.ts';
import type { JointSurveyPhotoInput, JointSurveySlotInput, MutationResolvers } from './generated/resolversTypes.ts';

/** What can be done with joint surveys. */
export const surveyMutations: MutationResolvers = {
  callJointSurvey: (_, { slots, throughTrainBookingId, ...call }, { needs, principal }) =>
    callJointSurvey(needs, principal, {
      ...call,
      slots: slots.map(toSlot),
      throughTrainBookingId: throughTrainBookingId ?? null,
    }),
  answerJointSurvey: (_, { note, ...answer }, { needs, principal }) =>
    answerJointSurvey(needs, principal, { ...answer, note: note ?? null }),
  fixJointSurvey: (_, { id, slot }, { needs, principal }) =>
    fixJointSurvey(needs, principal, { id, slot: slot ?? null }),
  reproposeJointSurvey: (_, { slots, throughTrainBookingId, ...proposal }, { needs, principal }) =>
    reproposeJointSurvey(needs, principal, {
      ...proposal,
      slots: slots.map(toSlot),
      throughTrainBookingId: throughTrainBookingId ?? null,
    }),
  cancelJointSurvey: (_, args, { needs, principal }) => cancelJointSurvey(needs, principal, args),
  recordJointSurvey: (_, { photos, ...record }, { needs, principal }) =>
    recordJointSurvey(needs, principal, { ...record, photos: photos.map(toPhoto) }),
  signJointSurvey: (_, { id, findings }, { needs, principal }) =>
    signJointSurvey(needs, principal, {
      id,
      findings: findings.map(({ matter, feasible, missing, opinion }) => ({
        taskId: matter ?? null,
        feasible,
        missing: missing ?? [],
        opinion: opinion ?? null,
      })),
    }),
};

function toSlot({ startsAt, endsAt }: JointSurveySlotInput): SurveySlot {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

function toPhoto(input: JointSurveyPhotoInput, index: number): MaterialDescriptor {
  const parsed = materialDescriptorSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = ['photos', index, ...(issue?.path ?? [])].join('.');
  throw new DomainError('BAD_INPUT', { field, accepted: issue?.message }, { cause: parsed.error });
}
