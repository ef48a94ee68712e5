import type { StewardMatch } from './matchSteward.ts';
import type { Wording } from './wording.ts';

/** Why the match chose whom it chose. */
export function matchReason({ chosen, considered }: StewardMatch): Wording {
  const score = chosen?.score ?? 0;
  return {
    en: `Fits best with ${score} of 100 points, of ${considered.length} considered.`,
    zh: `综合匹配得分最高（${score}/100），共考虑${considered.length}人`,
  };
}
