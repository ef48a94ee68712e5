import type { Machine } from './takeStep.ts';

/** How far a joint acceptance is: under way, waiting for the owner to put something right, or ended in one of three ways. */
export type JointAcceptanceStatus = 'UNDER_ACCEPTANCE' | 'RECTIFYING' | 'PASSED' | 'NOT_REQUIRED' | 'WITHDRAWN';

/** What moves a joint acceptance. `resume` is the last outstanding rectification being supplied. */
export type JointAcceptanceAction =
  | 'giveOpinion'
  | 'requestRectification'
  | 'supplyRectification'
  | 'resume'
  | 'issueJointOpinion'
  | 'closeNotRequired'
  | 'withdraw';

/** Where one that has not ended stands. */
export const openStatuses = ['UNDER_ACCEPTANCE', 'RECTIFYING'] as const satisfies readonly JointAcceptanceStatus[];

/** The life of a joint acceptance (J4). */
export const jointAcceptanceMachine: Machine<JointAcceptanceStatus, JointAcceptanceAction> = {
  name: 'jointAcceptance',
  transitions: {
    UNDER_ACCEPTANCE: {
      giveOpinion: 'UNDER_ACCEPTANCE',
      requestRectification: 'RECTIFYING',
      issueJointOpinion: 'PASSED',
      closeNotRequired: 'NOT_REQUIRED',
      withdraw: 'WITHDRAWN',
    },
    RECTIFYING: {
      giveOpinion: 'RECTIFYING',
      requestRectification: 'RECTIFYING',
      supplyRectification: 'RECTIFYING',
      resume: 'UNDER_ACCEPTANCE',
      withdraw: 'WITHDRAWN',
    },
    PASSED: {},
    NOT_REQUIRED: {},
    WITHDRAWN: {},
  },
};
