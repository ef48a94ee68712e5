import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { DemoDecision } from './aftercareScript.ts';
import type { DemoStage } from './demoStage.ts';
import type { AftercareChange } from './domain/aftercareChange.ts';
import type { AftercareRules } from './domain/aftercareRules.ts';
import { decideRecognition } from './domain/decideRecognition.ts';
import type { Evaluation } from './domain/evaluation.ts';
import type { Occasion } from './domain/occasion.ts';
import { proposeRecognitions } from './domain/proposeRecognitions.ts';
import type { StaffingAct } from './staffingActs.ts';

/** Whom the rules propose after an evaluation of the demo, by those of the year before it. */
export function proposedOnStage(
  stage: DemoStage,
  occasion: Occasion,
  evaluation: Evaluation,
  rules: AftercareRules,
): AftercareChange[] {
  const year = calendarDateOf(occasion.at).slice(0, 4);
  const given = aftercareOf(stage).flatMap((change) => (change.kind === 'EVALUATION' ? [change.evaluation] : []));
  const ofYear = [...given, evaluation].filter(({ madeAt }) => calendarDateOf(madeAt).startsWith(year));
  return countedFor(stage, evaluation.projectId, rules.minimumShare).flatMap((personId) => {
    const own = ofYear.filter(({ projectId }) => countedFor(stage, projectId, rules.minimumShare).includes(personId));
    const known = aftercareOf(stage).flatMap((change) => (change.kind === 'RECOGNITION' ? [change.recognition] : []));
    return proposeRecognitions(occasion, evaluation, { personId, ofYear: own }, rules)
      .filter(
        ({ rule, basis }) =>
          !known.some((one) => one.personId === personId && one.rule === rule && one.basis === basis),
      )
      .map((recognition): AftercareChange => ({ kind: 'RECOGNITION', recognition }));
  });
}

/** What the service room says to a proposal; nothing where the rules have not proposed anybody. */
export function decisionAct({ personId, rule, daysAgo, ...decision }: DemoDecision): StaffingAct {
  return {
    daysAgo,
    perform(stage, occasion) {
      const proposed = aftercareOf(stage).flatMap((change) =>
        change.kind === 'RECOGNITION' ? [change.recognition] : [],
      );
      const recognition = proposed.find((one) => one.personId === personId && one.rule === rule);
      if (recognition === undefined) return;
      const { regionCode } = stage.unitById(stage.personOf(personId).unitId);
      stage.keep(decideRecognition(occasion, recognition, { ...decision, regionCode }));
    },
  };
}

/** Who has held a finished project for at least this share of the time it was held, as `listCountedPeople` has it. */
function countedFor({ changes }: DemoStage, projectId: string, minimumShare: number): readonly string[] {
  const ends = new Map(
    changes.flatMap(({ endedTerms = [] }) =>
      endedTerms.map(({ termId, endedAt }) => [termId, endedAt.getTime()] as const),
    ),
  );
  const terms = changes
    .flatMap(({ startedTerms = [] }) => startedTerms)
    .filter((term) => term.projectId === projectId)
    .map(({ id, personId, startedAt }) => ({
      personId,
      ms: (ends.get(id) ?? startedAt.getTime()) - startedAt.getTime(),
    }));
  const total = terms.reduce((sum, { ms }) => sum + ms, 0);
  return [...Map.groupBy(terms, ({ personId }) => personId)]
    .filter(([, own]) => own.reduce((sum, { ms }) => sum + ms, 0) >= minimumShare * total)
    .map(([personId]) => personId);
}

function aftercareOf({ changes }: DemoStage): readonly AftercareChange[] {
  return changes.flatMap(({ aftercare = [] }) => aftercare);
}
