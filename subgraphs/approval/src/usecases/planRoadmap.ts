import { actorOf } from '@guanjia/kernel/actor';
import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { Statement } from '../domain/factsOfProject.ts';
import { nextRoadmap } from '../domain/nextRoadmap.ts';
import { requireStartOn } from '../domain/requireStartOn.ts';
import { requireStatement } from '../domain/requireStatement.ts';
import { ownerDuty, requirePlanRight } from '../domain/rights.ts';
import type { Roadmap } from '../domain/roadmap.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

/** What is stated when a plan is asked for. */
export interface PlanRequest extends Statement {
  readonly projectId: string;
  /** Null keeps the day of the version before, or begins today. */
  readonly startOn: CalendarDate | null;
}

/** Plans a project's whole way and keeps it as its next version (A3). @throws BAD_INPUT naming the field, FORBIDDEN, STALE_VERSION */
export async function planRoadmap(needs: Needs, principal: Principal, request: PlanRequest): Promise<Roadmap> {
  const project = await requireProject(needs, principal, request.projectId);
  requirePlanRight(principal, project);
  const at = needs.now();
  const { catalogue, calendar } = needs;
  const statement = requireStatement(request, catalogue);
  const [previous = null] = await needs.roadmaps.find([{ projectId: project.id, version: null }]);
  const startOn =
    request.startOn === null ? (previous?.startOn ?? calendarDateOf(at)) : requireStartOn(request.startOn, at);
  const applications = await needs.applications.findOfProject(project.id);
  const { roadmap, message } = nextRoadmap(
    { project, statement, startOn, applications, catalogue, calendar, now: at },
    { projectId: project.id, previous, cause: 'REQUESTED', at, by: actorOf(principal, ownerDuty(project)) },
  );
  await needs.roadmaps.add(roadmap, [message]);
  return roadmap;
}
