import type { ActionsByScope } from './actionScopes.ts';

/** Which rows each verb of 水电气暖信 acts on. */
export const utilitiesActions = {
  placed: [
    'acceptJointApplication',
    'acceptMatter',
    'answerJointSurvey',
    'callJointSurvey',
    'cancelJointSurvey',
    'closeCounterAccount',
    'closeJointSurvey',
    'closeServiceCounter',
    'connectMatter',
    'fixJointSurvey',
    'grantPermit',
    'issuePlan',
    'openCounterAccount',
    'recordConstruction',
    'recordInspection',
    'recordJointSurvey',
    'recordSurvey',
    'registerServiceCounter',
    'reproposeJointSurvey',
    'resubmitJointApplication',
    'resupplyMatter',
    'returnJointApplication',
    'returnMatter',
    'signJointSurvey',
    'submitJointApplication',
    'withdrawJointApplication',
    'withdrawMatter',
  ],
} as const satisfies ActionsByScope;
