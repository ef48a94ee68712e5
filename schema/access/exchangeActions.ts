import type { ActionsByScope } from './actionScopes.ts';

/** Which rows each verb of 数据共享交换 acts on. */
export const exchangeActions = {
  placed: [
    'cancelLeg',
    'dispatchLegByCourier',
    'handOverLeg',
    'refuseLeg',
    'replayLeg',
    'reportCourierDelivery',
    'reportCourierLoss',
    'signForLeg',
  ],
  everywhere: [
    'changeEventSource',
    'registerEventSource',
    'registerRecipient',
    'resumeEventSource',
    'rotateEventSourceKey',
    'suspendEventSource',
  ],
} as const satisfies ActionsByScope;
