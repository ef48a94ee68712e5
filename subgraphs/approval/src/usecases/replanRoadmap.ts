import type { OutboxMessage } from '@guanjia/kernel/messages';
import { nextRoadmap, type RoadmapOccasion } from '../domain/nextRoadmap.ts';
import type { Project } from '../domain/project.ts';
import type { Roadmap } from '../domain/roadmap.ts';
import type { Needs } from './needs.ts';

/** What is to be saved with the change that made it necessary; nothing for a project that has no roadmap yet. */
interface Replanned {
  readonly roadmaps: readonly Roadmap[];
  readonly planned: readonly OutboxMessage[];
}

/** Plans a changed project's roadmap anew from what its owner stated last (A3). The caller saves it with the change. */
export async function replanRoadmap(
  needs: Pick<Needs, 'roadmaps' | 'applications' | 'catalogue' | 'calendar'>,
  project: Project,
  occasion: Pick<RoadmapOccasion, 'cause' | 'at' | 'by'>,
): Promise<Replanned> {
  const [previous = null] = await needs.roadmaps.find([{ projectId: project.id, version: null }]);
  if (previous === null) return { roadmaps: [], planned: [] };
  const { statement, startOn } = previous;
  const applications = await needs.applications.findOfProject(project.id);
  const { catalogue, calendar } = needs;
  const { roadmap, message } = nextRoadmap(
    { project, statement, startOn, applications, catalogue, calendar, now: occasion.at },
    { ...occasion, projectId: project.id, previous },
  );
  return { roadmaps: [roadmap], planned: [message] };
}
