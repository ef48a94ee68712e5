import { type MatchFactor, matchWeights } from './matchWeights.ts';
import type { RoleScope } from './roleScope.ts';
import type { Exclusion, ScoredCandidate, ScorePart } from './scoredCandidate.ts';
import { kindPart, regionPart, stagePart, tierPart, workloadPart } from './scoreParts.ts';
import type { StewardCandidate } from './stewardCandidate.ts';
import type { StewardNeed } from './stewardNeed.ts';
import type { Wording } from './wording.ts';

type Judged = Pick<ScoredCandidate, 'score' | 'parts' | 'exclusion'>;

/** Scores a candidate by the held scope that fits best. */
export function scoreCandidate(candidate: StewardCandidate, need: StewardNeed): ScoredCandidate {
  const { personId, name, workload } = candidate;
  return { personId, name, workload, ...judge(candidate, need) };
}

function judge(candidate: StewardCandidate, need: StewardNeed): Judged {
  if (candidate.isAbsent) return excluded('ABSENT');
  const judged = candidate.scopes.map((scope) => judgeScope(candidate, scope, need));
  return judged.toSorted(byFit)[0] ?? excluded('NO_STEWARD_ROLE');
}

function judgeScope(candidate: StewardCandidate, scope: RoleScope, need: StewardNeed): Judged {
  const region = regionPart(scope, need);
  if (region === null) return excluded('OUT_OF_REGION');
  const kind = kindPart(scope, need);
  if (kind === null) return excluded('OUT_OF_KIND');
  const stage = stagePart(scope, need);
  if (stage === null) return excluded('OUT_OF_STAGE');
  const parts = [tierPart(candidate, need), region, kind, stage, workloadPart(candidate)].map(toScorePart);
  return { score: toTenths(parts.reduce((sum, { points }) => sum + points, 0)), parts, exclusion: null };
}

function toScorePart({ factor, share, reason }: { factor: MatchFactor; share: number; reason: Wording }): ScorePart {
  const most = matchWeights[factor];
  return { factor, points: toTenths(most * share), most, reason };
}

function excluded(exclusion: Exclusion): Judged {
  return { score: 0, parts: [], exclusion };
}

function byFit(one: Judged, other: Judged): number {
  return Number(one.exclusion !== null) - Number(other.exclusion !== null) || other.score - one.score;
}

function toTenths(points: number): number {
  return Math.round(points * 10) / 10;
}
