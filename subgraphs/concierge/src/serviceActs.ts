import type { Actor } from '@guanjia/kernel/actor';
import type { DemoScript } from './demoScript.ts';
import type { DemoStage } from './demoStage.ts';
import { carriersOf } from './domain/carriersOf.ts';
import type { Changes } from './domain/changes.ts';
import { completeStep } from './domain/completeStep.ts';
import type { Occasion } from './domain/occasion.ts';
import { openProcedure } from './domain/openProcedure.ts';
import type { Procedure } from './domain/procedure.ts';
import { type ProcedureStepKind, procedureSteps, stepKinds } from './domain/procedureSteps.ts';
import { type ProjectTeam, presentMembers } from './domain/projectTeam.ts';
import { reviewTeam } from './domain/reviewTeam.ts';
import type { SeatCandidate } from './domain/seatMatch.ts';
import type { ProcedureRules } from './domain/startClocks.ts';
import type { TeamNeed } from './domain/teamNeed.ts';
import { tellOverdueSteps } from './domain/tellOverdueSteps.ts';
import type { ServiceScript } from './serviceScript.ts';
import type { StaffingAct } from './staffingActs.ts';

type Assignment = DemoScript['assignments'][number];

/** All that the demo's stewards have done of the procedure of their projects, and the teams of complex ones, by the department's own rules. */
export function serviceActs(
  script: ServiceScript,
  { assignments, people }: Pick<DemoScript, 'assignments' | 'people'>,
  rules: ProcedureRules & { readonly teamNeed: TeamNeed },
): StaffingAct[] {
  return assignments.flatMap((assignment) => [
    act(assignment.daysAgo, (stage, occasion) => open(stage, occasion, rules, assignment)),
    act(assignment.daysAgo, (stage, occasion) => {
      const enrolled = people.filter(({ daysAgo }) => daysAgo > assignment.daysAgo).map(({ id }) => id);
      return formTeam(stage, occasion, { projectId: assignment.projectId, need: rules.teamNeed, personIds: enrolled });
    }),
    ...stepsOf(script, assignment).map(({ step, afterDays, note, document }) =>
      act(assignment.daysAgo - afterDays, (stage, occasion) => {
        const { projectId } = assignment;
        const project = { procedure: procedureOn(stage, projectId), projectName: stage.factsOf(projectId).name };
        const evidence = [{ kind: 'DOCUMENT' as const, reference: document }];
        const doer = procedureSteps[step].roomOnly ? occasion.actor : stewardOf(stage, projectId);
        return completeStep({ ...occasion, actor: doer }, rules, project, { kind: step, note, evidence });
      }),
    ),
    act(0, (stage, occasion) => {
      const { projectId } = assignment;
      const procedure = procedureOn(stage, projectId);
      return tellOverdueSteps(occasion, { procedure, projectName: stage.factsOf(projectId).name });
    }),
  ]);
}

/** The steps that were done by now, and before the service stopped. */
function stepsOf({ pace, stops }: ServiceScript, { projectId, daysAgo }: Assignment): ServiceScript['pace'] {
  const stop = stops.find((one) => one.projectId === projectId);
  const reached = stop === undefined ? stepKinds.length : placeOf(stop.before);
  const isDone = (step: ProcedureStepKind) => placeOf(step) < reached || (step === 'REPORT' && reached > 1);
  return pace.filter(({ step, afterDays }) => afterDays <= daysAgo && isDone(step));
}

function placeOf(step: ProcedureStepKind): number {
  return stepKinds.indexOf(step);
}

function open(
  stage: DemoStage,
  occasion: Occasion,
  rules: ProcedureRules,
  { projectId }: Assignment,
): Partial<Changes> {
  return openProcedure(occasion, rules, { projectId, projectName: stage.factsOf(projectId).name }, []);
}

function formTeam(
  stage: DemoStage,
  occasion: Occasion,
  asked: { readonly projectId: string; readonly need: TeamNeed; readonly personIds: readonly string[] },
): Partial<Changes> {
  const seated = teamsOn(stage).flatMap((team) => presentMembers(team).map(({ personId }) => personId));
  const candidates = asked.personIds.map((id): SeatCandidate => {
    const person = stage.personOf(id);
    const workload = seated.filter((one) => one === id).length;
    return { person, unit: stage.unitById(person.unitId), workload };
  });
  return reviewTeam(occasion, {
    facts: stage.factsOf(asked.projectId),
    team: null,
    items: null,
    agencies: null,
    need: asked.need,
    carrierIds: carriersOn(stage, asked.projectId),
    candidates,
  });
}

function stewardOf(stage: DemoStage, projectId: string): Actor {
  const { name, subject, id } = stage.personOf(carriersOn(stage, projectId)[0] ?? '');
  return { subject: subject ?? `demo.person.${id}`, name };
}

function carriersOn({ changes }: DemoStage, projectId: string): readonly string[] {
  const kept = changes.flatMap(({ stewardships = [] }) => stewardships.map(({ record }) => record));
  const stewardship = kept.findLast((record) => record.projectId === projectId);
  return stewardship === undefined ? [] : carriersOf(stewardship);
}

function procedureOn({ changes }: DemoStage, projectId: string): Procedure {
  for (const { service = [] } of changes.toReversed()) {
    for (const change of service) {
      if (change.kind === 'PROCEDURE' && change.revision.record.projectId === projectId) return change.revision.record;
    }
  }
  throw new TypeError(`the demo opens no procedure for ${projectId}`);
}

function teamsOn({ changes }: DemoStage): readonly ProjectTeam[] {
  return changes.flatMap(({ service = [] }) =>
    service.flatMap((change) => (change.kind === 'PROJECT_TEAM' ? [change.revision.record] : [])),
  );
}

function act(daysAgo: number, decide: (stage: DemoStage, occasion: Occasion) => Partial<Changes>): StaffingAct {
  return { daysAgo, perform: (stage, occasion) => stage.keep(decide(stage, occasion)) };
}
