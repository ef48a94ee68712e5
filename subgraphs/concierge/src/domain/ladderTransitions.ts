/** How a problem stands at its level: being worked on, given back from above, or with the answer on its way down. */
export const ladderPhases = ['OPEN', 'GIVEN_BACK', 'RETURNED'] as const;
export type LadderPhase = (typeof ladderPhases)[number];

export type LadderAction = 'escalate' | 'issueOpinion' | 'giveBack' | 'passDown';

/**
 * What each phase allows, where it leads and in which phase the problem arrives there (S1). To give back is to refuse what
 * was escalated, with a reason; the answer comes down step by step and no level is left out.
 */
export const ladderTransitions = {
  OPEN: {
    escalate: { to: 'above', phase: 'OPEN' },
    issueOpinion: { to: 'below', phase: 'RETURNED' },
    giveBack: { to: 'below', phase: 'GIVEN_BACK' },
  },
  GIVEN_BACK: {
    escalate: { to: 'above', phase: 'OPEN' },
    issueOpinion: { to: 'below', phase: 'RETURNED' },
    giveBack: { to: 'below', phase: 'GIVEN_BACK' },
  },
  RETURNED: {
    escalate: { to: 'above', phase: 'OPEN' },
    passDown: { to: 'below', phase: 'RETURNED' },
  },
} as const satisfies Record<
  LadderPhase,
  Partial<Record<LadderAction, { readonly to: 'above' | 'below'; readonly phase: LadderPhase }>>
>;
