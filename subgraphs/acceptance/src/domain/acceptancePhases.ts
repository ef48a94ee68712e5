/** The two packages that items are accepted in, by how far the building is (进度相似、并联打包, S3). */
export const acceptancePhases = {
  FIRST: { en: 'Phase 1', zh: '第一阶段' },
  SECOND: { en: 'Phase 2', zh: '第二阶段' },
} as const;

/** One of the two phases. */
export type AcceptancePhase = keyof typeof acceptancePhases;
