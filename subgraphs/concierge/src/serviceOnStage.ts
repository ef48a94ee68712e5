import type { DemoStage } from './demoStage.ts';
import type { ServiceAtWork } from './domain/closeService.ts';
import { presentMembers } from './domain/projectTeam.ts';

/** What serves a project of the demo, as it was last decided. */
export function serviceOnStage(stage: DemoStage, projectId: string): ServiceAtWork {
  const decided = stage.changes.flatMap(({ service = [] }) => service).toReversed();
  const procedures = decided.flatMap((change) => (change.kind === 'PROCEDURE' ? [change.revision.record] : []));
  const teams = decided.flatMap((change) => (change.kind === 'PROJECT_TEAM' ? [change.revision.record] : []));
  const team = teams.find((one) => one.projectId === projectId) ?? null;
  const members = team === null ? [] : presentMembers(team);
  return {
    projectName: stage.factsOf(projectId).name,
    procedure: procedures.find((one) => one.projectId === projectId) ?? null,
    team,
    people: new Map(members.map(({ personId }) => [personId, stage.personOf(personId)])),
  };
}
