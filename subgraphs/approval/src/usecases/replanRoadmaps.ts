import type { OutboxMessage } from '@guanjia/kernel/messages';
import { nextRoadmap, type RoadmapOccasion } from '../domain/nextRoadmap.ts';
import type { Project } from '../domain/project.ts';
import type { Roadmap } from '../domain/roadmap.ts';
import type { Needs } from './needs.ts';

/** How many projects are read at once: their roadmaps are large. */
const projectsAtOnce = 100;

/** A roadmap planned anew, and the event that says so. */
interface Replanned {
  readonly roadmap: Roadmap;
  readonly message: OutboxMessage;
}

/** Plans the roadmaps of many changed projects anew (A3), two reads for a hundred; a project that has none is left out. */
export async function replanRoadmaps(
  needs: Pick<Needs, 'roadmaps' | 'applications' | 'catalogue' | 'calendar'>,
  projects: readonly Project[],
  occasion: Pick<RoadmapOccasion, 'cause' | 'at' | 'by'>,
): Promise<ReadonlyMap<string, Replanned>> {
  const replanned = new Map<string, Replanned>();
  for (let start = 0; start < projects.length; start += projectsAtOnce) {
    const group = projects.slice(start, start + projectsAtOnce);
    const latest = await needs.roadmaps.find(group.map(({ id }) => ({ projectId: id, version: null })));
    const planned = latest.filter((one) => one !== null);
    if (planned.length === 0) continue;
    const applications = await needs.applications.findOfProjects(planned.map(({ projectId }) => projectId));
    const byId = new Map(group.map((project) => [project.id, project]));
    for (const previous of planned) {
      const { projectId, statement, startOn } = previous;
      const project = byId.get(projectId);
      if (project === undefined) continue;
      const { catalogue, calendar } = needs;
      const own = applications.get(projectId) ?? [];
      const question = { project, statement, startOn, applications: own, catalogue, calendar, now: occasion.at };
      replanned.set(projectId, nextRoadmap(question, { ...occasion, projectId, previous }));
    }
  }
  return replanned;
}
