import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { AftercareRules } from './aftercareRules.ts';
import { criteria, type Evaluation } from './evaluation.ts';
import { markFigures } from './evaluationFigures.ts';
import type { Occasion } from './occasion.ts';
import type { Recognition } from './recognition.ts';

type Rules = Pick<AftercareRules, 'minimumRatings' | 'commendMean' | 'accountMean' | 'badIntegrity'>;

/** A person, and the evaluations of this calendar year that count for that person, the new one included. */
export interface RatedPerson {
  readonly personId: string;
  readonly ofYear: readonly Evaluation[];
}

/**
 * Whom the rules propose after a new evaluation (表扬、追责, S1): a bad mark of integrity always, and each of the two means
 * once a year. A bad mark of integrity in the year stands against praise.
 */
export function proposeRecognitions(
  { at, nextId }: Pick<Occasion, 'at' | 'nextId'>,
  evaluation: Evaluation,
  { personId, ofYear }: RatedPerson,
  rules: Rules,
): readonly Recognition[] {
  const year = calendarDateOf(at).slice(0, 4);
  const propose = (proposed: Pick<Recognition, 'kind' | 'rule' | 'basis' | 'reason' | 'projectIds'>): Recognition => ({
    id: nextId(),
    personId,
    raisedAt: at,
    decision: null,
    ...proposed,
  });
  const projectIds = ofYear.map(({ projectId }) => projectId);
  const { rule, words } = meanRule(ofYear, rules);
  return [
    ...(evaluation.integrity <= rules.badIntegrity ? [propose(badIntegrity(evaluation))] : []),
    ...(rule === null
      ? []
      : [
          propose({
            kind: rule === 'GOOD_MEAN' ? 'COMMEND' : 'HOLD_TO_ACCOUNT',
            rule,
            basis: year,
            reason: {
              en: `${year}, ${ofYear.length} ratings: ${words.en}`,
              zh: `${year}年度${ofYear.length}次评价：${words.zh}`,
            },
            projectIds,
          }),
        ]),
  ];
}

function badIntegrity({ id, projectId, integrity }: Evaluation) {
  return {
    kind: 'HOLD_TO_ACCOUNT',
    rule: 'BAD_INTEGRITY',
    basis: id,
    reason: { en: `Mark of integrity: ${integrity}.`, zh: `廉洁情况评分为${integrity}分` },
    projectIds: [projectId],
  } as const;
}

function meanRule(
  ofYear: readonly Evaluation[],
  { minimumRatings, commendMean, accountMean, badIntegrity: bad }: Rules,
) {
  const figures = criteria.map((criterion) => markFigures(ofYear, criterion));
  const means = figures.map(({ mean }) => mean);
  const words = {
    en: figures.map(({ criterion, mean }) => `${criterion} ${mean}`).join(', '),
    zh: ['服务效率', '服务态度', '廉洁情况'].map((name, index) => `${name}${means[index]}分`).join('，'),
  };
  if (ofYear.length < minimumRatings) return { rule: null, words };
  if (means.some((mean) => mean < accountMean)) return { rule: 'BAD_MEAN', words } as const;
  const isClean = ofYear.every(({ integrity }) => integrity > bad);
  return isClean && means.every((mean) => mean >= commendMean)
    ? ({ rule: 'GOOD_MEAN', words } as const)
    : { rule: null, words };
}
