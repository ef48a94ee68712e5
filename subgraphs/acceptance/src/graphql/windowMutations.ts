import { askAdvice } from '../usecases/askAdvice.ts';
import { callJointVisit } from '../usecases/callJointVisit.ts';
import { giveAdvice } from '../usecases/giveAdvice.ts';
import { handOverArchive, prepareArchive } from '../usecases/handOverArchive.ts';
import { putRight } from '../usecases/putRight.ts';
import {
  addJointVisitFindings,
  cancelJointVisit,
  changeJointVisit,
  recordJointVisit,
} from '../usecases/stepJointVisit.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';
import { inputSchemas } from './inputSchemas.ts';
import { parseInput } from './parseInput.ts';

type Names =
  | 'callJointVisit'
  | 'changeJointVisit'
  | 'cancelJointVisit'
  | 'recordJointVisit'
  | 'addJointVisitFindings'
  | 'askAcceptanceAdvice'
  | 'answerAcceptanceAdvice'
  | 'putRightPreCheckFinding'
  | 'prepareArchive'
  | 'handOverArchive';

/** The verbs around joint acceptance: each checks its input and calls its use case. */
export const windowMutations: Pick<MutationResolvers, Names> = {
  callJointVisit: (_, { acceptanceId, agencies, ...rest }, { needs, principal }) => {
    const plan = { ...parseInput(inputSchemas.visit, rest), agencies: agencies ?? null };
    return callJointVisit(needs, principal, { acceptanceId, ...plan });
  },
  changeJointVisit: (_, { visitId, agencies, ...rest }, { needs, principal }) => {
    const plan = { ...parseInput(inputSchemas.visit, rest), agencies: agencies ?? null };
    return changeJointVisit(needs, principal, { visitId, ...plan });
  },
  cancelJointVisit: (_, { visitId, ...rest }, { needs, principal }) =>
    cancelJointVisit(needs, principal, { visitId, ...parseInput(inputSchemas.reason, rest) }),
  recordJointVisit: (_, { visitId, ...rest }, { needs, principal }) =>
    recordJointVisit(needs, principal, { visitId, ...parseInput(inputSchemas.visitRecord, rest) }),
  addJointVisitFindings: (_, { visitId, itemCode, ...rest }, { needs, principal }) =>
    addJointVisitFindings(needs, principal, { visitId, itemCode, ...parseInput(inputSchemas.visitFindings, rest) }),
  askAcceptanceAdvice: (_, { projectId, itemCode, ...rest }, { needs, principal }) => {
    const { question } = parseInput(inputSchemas.question, rest);
    return askAdvice(needs, principal, { projectId, question, itemCode: itemCode ?? null });
  },
  answerAcceptanceAdvice: (_, { adviceId, ...rest }, { needs, principal }) =>
    giveAdvice(needs, principal, { adviceId, ...parseInput(inputSchemas.answer, rest) }),
  putRightPreCheckFinding: (_, { preCheckId, number, ...rest }, { needs, principal }) =>
    putRight(needs, principal, { preCheckId, number, ...parseInput(inputSchemas.note, rest) }),
  prepareArchive: (_, { projectId, ...rest }, { needs, principal }) =>
    prepareArchive(needs, principal, { projectId, ...parseInput(inputSchemas.papers, rest) }),
  handOverArchive: (_, { projectId }, { needs, principal }) => handOverArchive(needs, principal, projectId),
};
