import { giveOpinion } from '../usecases/giveOpinion.ts';
import { recordPreCheck } from '../usecases/recordPreCheck.ts';
import { submitJointAcceptance } from '../usecases/submitJointAcceptance.ts';
import { supplyRectification } from '../usecases/supplyRectification.ts';
import { withdrawJointAcceptance } from '../usecases/withdrawJointAcceptance.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';
import { inputSchemas } from './inputSchemas.ts';
import { parseInput } from './parseInput.ts';
import { parseOpinion } from './parseOpinion.ts';

/** The verbs of joint acceptance: each checks its input and calls its use case. */
export const mutations: MutationResolvers = {
  submitJointAcceptance: (_, { projectId, phases, itemCodes, parallelPhases, ...rest }, { needs, principal }) => {
    const { materials } = parseInput(inputSchemas.materials, rest);
    const request = { phases, itemCodes: itemCodes ?? null, parallelPhases };
    return submitJointAcceptance(needs, principal, { projectId, request, materials });
  },
  giveOpinion: (_, { acceptanceId, itemCode, expectedVersion, visitId, ...rest }, { needs, principal }) => {
    const opinion = parseOpinion(rest);
    const read = { expectedVersion: expectedVersion ?? null, visitId: visitId ?? null };
    return giveOpinion(needs, principal, { acceptanceId, itemCode, opinion, ...read });
  },
  supplyRectification: (_, { acceptanceId, itemCode, ...rest }, { needs, principal }) =>
    supplyRectification(needs, principal, { acceptanceId, itemCode, ...parseInput(inputSchemas.rectification, rest) }),
  withdrawJointAcceptance: (_, { acceptanceId, ...rest }, { needs, principal }) =>
    withdrawJointAcceptance(needs, principal, { acceptanceId, ...parseInput(inputSchemas.reason, rest) }),
  recordPreCheck: (_, { projectId, ...rest }, { needs, principal }) =>
    recordPreCheck(needs, principal, { projectId, ...parseInput(inputSchemas.findings, rest) }),
};
