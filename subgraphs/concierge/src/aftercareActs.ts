import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AftercareScript, FinishedDemo } from './aftercareScript.ts';
import type { DemoStage } from './demoStage.ts';
import type { AftercareRules } from './domain/aftercareRules.ts';
import type { Agreement } from './domain/agreement.ts';
import type { Changes } from './domain/changes.ts';
import { closeFile } from './domain/closeFile.ts';
import { closeService } from './domain/closeService.ts';
import { collectEntry } from './domain/collectEntry.ts';
import type { Completion } from './domain/completion.ts';
import { endAgreement } from './domain/endAgreement.ts';
import type { Evaluation } from './domain/evaluation.ts';
import { finishProject } from './domain/finishProject.ts';
import { giveEvaluation } from './domain/giveEvaluation.ts';
import { mergeChanges } from './domain/mergeChanges.ts';
import { nameVisitor } from './domain/nameVisitor.ts';
import type { Occasion } from './domain/occasion.ts';
import { type Offer, offerAgreement } from './domain/offerAgreement.ts';
import { recordVisit } from './domain/recordVisit.ts';
import { requestAgreement } from './domain/requestAgreement.ts';
import { sendFile } from './domain/sendFile.ts';
import type { FileEntry, FileSuggestion, ServiceFile } from './domain/serviceFile.ts';
import type { ServiceVisit } from './domain/serviceVisit.ts';
import { signAgreement } from './domain/signAgreement.ts';
import { recipientOf } from './domain/transferWays.ts';
import { decisionAct, proposedOnStage } from './recognitionActs.ts';
import { serviceOnStage } from './serviceOnStage.ts';
import type { StaffingAct } from './staffingActs.ts';

interface Rules {
  readonly calendar: WorkingDayCalendar;
  readonly serviceTerms: Pick<Offer, 'ownerDuties' | 'forceDuties'>;
  readonly aftercareRules: AftercareRules;
}

/** What the acts of one project have come to so far. */
interface Story {
  agreement: Agreement | null;
  completion: Completion | null;
  visit: ServiceVisit | null;
  evaluation: Evaluation | null;
}

type Decide = (stage: DemoStage, occasion: Occasion) => Partial<Changes>;

/** How the demo's projects are finished, visited, evaluated and filed, by the department's own rules. */
export function aftercareActs({ projects, decisions }: AftercareScript, rules: Rules): StaffingAct[] {
  return [...projects.flatMap((project) => actsOf(project, rules)), ...decisions.map(decisionAct)];
}

function actsOf({ projectId, visit, evaluation, file, ...days }: FinishedDemo, rules: Rules): StaffingAct[] {
  const story: Story = { agreement: null, completion: null, visit: null, evaluation: null };
  const acts: (readonly [number, Decide])[] = [
    [days.agreedDaysAgo, (_, occasion) => agree(occasion, projectId, story, rules)],
    [days.finishedDaysAgo, (stage, occasion) => finish(stage, occasion, story, rules)],
    [
      visit.namedDaysAgo,
      (stage, occasion) => {
        const { id, name } = stage.personOf(visit.visitorId);
        const named = nameVisitor(occasion, required(story.visit), { visitor: { id, name }, time: null });
        story.visit = named.visit;
        return named;
      },
    ],
  ];
  const { paid } = visit;
  if (paid !== null) {
    const { daysAgo, ...found } = paid;
    acts.push([
      daysAgo,
      (_, occasion) => {
        const paidOn = calendarDateOf(occasion.at);
        const record = { ...found, paidOn, isSatisfied: true, toDo: null, problemId: null };
        const recorded = recordVisit(occasion, required(story.visit), record);
        story.visit = recorded.visit;
        return recorded;
      },
    ]);
  }
  if (evaluation !== null) {
    const { daysAgo, ...marks } = evaluation;
    acts.push([
      daysAgo,
      (stage, occasion) => {
        const owner = stage.factsOf(projectId).ownerUnit;
        const by = { ...occasion, actor: { subject: `demo.owner.${owner.creditCode}`, name: owner.name } };
        const given = giveEvaluation(by, { projectId, ...marks }, { completion: story.completion, given: null });
        story.evaluation = given.evaluation;
        const proposed = proposedOnStage(stage, by, given.evaluation, rules.aftercareRules);
        return mergeChanges([given, { aftercare: proposed }]);
      },
    ]);
  }
  if (file !== null) acts.push(...fileActs(projectId, file, story, rules));
  return acts.map(([daysAgo, decide]) => ({
    daysAgo,
    perform: (stage, occasion) => stage.keep(decide(stage, occasion)),
  }));
}

function agree(occasion: Occasion, projectId: string, story: Story, { serviceTerms }: Rules): Partial<Changes> {
  const wish = { mode: 'WHOLE_WAY', scope: 'ALL', itemCodes: [] } as const;
  const asked = requestAgreement(occasion, { projectId, note: null, ...wish });
  const offered = offerAgreement(occasion, asked.agreement, { ...wish, ...serviceTerms });
  const owner = signAgreement(occasion, offered.agreement, { side: 'OWNER', no: 1 });
  const force = signAgreement(occasion, owner.agreement, { side: 'STEWARD_FORCE', no: 1 });
  story.agreement = force.agreement;
  return mergeChanges([asked, offered, owner, force]);
}

function finish(stage: DemoStage, occasion: Occasion, story: Story, rules: Rules): Partial<Changes> {
  const { projectId, ...agreement } = required(story.agreement);
  const ended = endAgreement(occasion, { projectId, ...agreement }, { action: 'complete', reason: '全部事项办结' });
  const finished = finishProject(
    occasion,
    {
      projectName: stage.factsOf(projectId).name,
      stewardship: stage.stewardshipOf(projectId),
      completion: null,
      isServed: true,
    },
    { basis: 'SERVICE', agreementId: agreement.id },
    { calendar: rules.calendar, rules: rules.aftercareRules },
  );
  for (const change of finished.aftercare ?? []) {
    if (change.kind === 'COMPLETION') story.completion = change.revision.record;
    if (change.kind === 'VISIT' && change.revision.record.kind === 'RETURN') story.visit = change.revision.record;
  }
  return mergeChanges([ended, finished, closeService(occasion, serviceOnStage(stage, projectId))]);
}

function fileActs(
  projectId: string,
  { keptById, recipientUnitId, closedDaysAgo, sentDaysAgo }: NonNullable<FinishedDemo['file']>,
  story: Story,
  { aftercareRules: rules }: Rules,
): (readonly [number, Decide])[] {
  let file: ServiceFile | null = null;
  const entries: FileEntry[] = [];
  return [
    [
      closedDaysAgo,
      (_, occasion) => {
        const known = documentsOf(story);
        const steps = known.map((piece) => {
          const asked = { ...piece, material: null };
          const collected = collectEntry(occasion, { projectId, file, entries, known }, asked);
          file = collected.file;
          for (const change of collected.aftercare ?? []) if (change.kind === 'FILE_ENTRY') entries.push(change.entry);
          return collected;
        });
        const asked = { keptById, retentionYears: null, missing: [] };
        const closed = closeFile(occasion, required(file), asked, { entries, completion: story.completion, rules });
        file = closed.file;
        return mergeChanges([...steps, closed]);
      },
    ],
    [
      sentDaysAgo,
      (stage, occasion) =>
        sendFile(
          occasion,
          required(file),
          { recipient: recipientOf(recipientUnitId), channel: null, note: null },
          {
            facts: stage.factsOf(projectId),
            entries,
            keeper: stage.unitById(keptById).name,
            receiptWorkingDays: rules.receiptWorkingDays,
          },
        ),
    ],
  ];
}

function documentsOf({ agreement, visit, evaluation }: Story): FileSuggestion[] {
  return [
    {
      kind: 'AGREEMENT',
      title: '演示·帮办代办服务协议',
      document: { type: 'ServiceAgreement', id: required(agreement).id },
    },
    { kind: 'VISIT_RECORD', title: '演示·办结回访记录', document: { type: 'ServiceVisit', id: required(visit).id } },
    {
      kind: 'EVALUATION',
      title: '演示·项目单位评价',
      document: { type: 'ServiceEvaluation', id: required(evaluation).id },
    },
  ];
}

function required<Value>(value: Value | null): Value {
  if (value !== null) return value;
  throw new TypeError('the demo of finished projects is not in the order of time');
}
