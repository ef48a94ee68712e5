import type { MatchFactor } from './matchWeights.ts';
import type { Wording } from './wording.ts';

/** Why somebody cannot be matched at all. */
export const exclusions = {
  ABSENT: { en: 'Away on that day.', zh: '当日不在岗' },
  NO_STEWARD_ROLE: { en: 'Holds no role that carries projects.', zh: '未担任帮办代办角色' },
  OUT_OF_REGION: { en: 'Does not serve the region.', zh: '服务区域不含项目所在地' },
  OUT_OF_KIND: { en: 'Does not serve this kind of project.', zh: '服务范围不含此类项目' },
  OUT_OF_STAGE: { en: 'Serves none of the stages ahead.', zh: '服务范围不含后续审批阶段' },
} as const satisfies Record<string, Wording>;

export type Exclusion = keyof typeof exclusions;

/** One part of a score: `points` of at most `most`, to one decimal. */
export interface ScorePart {
  readonly factor: MatchFactor;
  readonly points: number;
  readonly most: number;
  readonly reason: Wording;
}

/** How well somebody fits a project; the score is the sum of the parts, and 0 for one who is excluded. */
export interface ScoredCandidate {
  readonly personId: string;
  readonly name: string;
  /** Projects carried when the match was made. */
  readonly workload: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly exclusion: Exclusion | null;
}
