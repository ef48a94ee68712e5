import type { ActionsByScope } from './actionScopes.ts';

/** Which rows each verb of 联合验收 acts on. */
export const acceptanceActions = {
  placed: [
    'addJointVisitFindings',
    'answerAcceptanceAdvice',
    'askAcceptanceAdvice',
    'callJointVisit',
    'cancelJointVisit',
    'changeJointVisit',
    'giveOpinion',
    'handOverArchive',
    'prepareArchive',
    'putRightPreCheckFinding',
    'recordJointVisit',
    'recordPreCheck',
    'submitJointAcceptance',
    'supplyRectification',
    'withdrawJointAcceptance',
  ],
} as const satisfies ActionsByScope;
