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
import { surveyClosingMutations } from './surveyClosingResolvers.ts';

/** What can be done with joint surveys. */
export const surveyMutations: MutationResolvers = {
  ...surveyClosingMutations,
  callJointSurvey: (_, { slots, throughTrainBookingId, ...call }, { needs, principal, forget }) =>
    callJointSurvey(needs, principal, {
      ...call,
      slots: slots.map(toSlot),
      throughTrainBookingId: throughTrainBookingId ?? null,
    }).finally(forget),
  answerJointSurvey: (_, { note, ...answer }, { needs, principal, forget }) =>
    answerJointSurvey(needs, principal, { ...answer, note: note ?? null }).finally(forget),
  fixJointSurvey: (_, { id, slot }, { needs, principal, forget }) =>
    fixJointSurvey(needs, principal, { id, slot: slot ?? null }).finally(forget),
  reproposeJointSurvey: (_, { slots, throughTrainBookingId, ...proposal }, { needs, principal, forget }) =>
    reproposeJointSurvey(needs, principal, {
      ...proposal,
      slots: slots.map(toSlot),
      throughTrainBookingId: throughTrainBookingId ?? null,
    }).finally(forget),
  cancelJointSurvey: (_, args, { needs, principal, forget }) =>
    cancelJointSurvey(needs, principal, args).finally(forget),
  recordJointSurvey: (_, { photos, ...record }, { needs, principal, forget }) =>
    recordJointSurvey(needs, principal, { ...record, photos: photos.map(toPhoto) }).finally(forget),
  signJointSurvey: (_, { id, findings }, { needs, principal, forget }) =>
    signJointSurvey(needs, principal, {
      id,
      findings: findings.map(({ matter, feasible, missing, opinion }) => ({
        taskId: matter ?? null,
        feasible,
        missing: missing ?? [],
        opinion: opinion ?? null,
      })),
    }).finally(forget),
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
