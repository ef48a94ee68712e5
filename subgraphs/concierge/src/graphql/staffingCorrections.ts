import { abolishChiefContact } from '../usecases/abolishChiefContact.ts';
import { correctTrainingResult } from '../usecases/correctTrainingResult.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

/** What takes back or corrects appointments and trainings. */
export const staffingCorrections: Pick<MutationResolvers, 'abolishChiefContact' | 'correctTraining'> = {
  abolishChiefContact: (_, asked, { change }) =>
    change((needs, principal) => abolishChiefContact(needs, principal, asked)),
  correctTraining: (_, asked, { change }) =>
    change((needs, principal) => correctTrainingResult(needs, principal, asked)),
};
