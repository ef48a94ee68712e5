/** The most points each part of the match can give; they add up to 100 (C4). */
export const matchWeights = { TIER: 15, REGION: 35, KIND: 15, STAGE: 15, WORKLOAD: 20 } as const;

export type MatchFactor = keyof typeof matchWeights;
