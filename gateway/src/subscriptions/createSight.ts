import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';
import type { Graph } from '../graph/createGraph.ts';
import { createLookup, type Lookup, type LookupAnswer } from './createLookup.ts';
import type { FilteredProject } from './matchesFilter.ts';

/** What subscribers may see, as the departments say. */
export interface Sight {
  /** Code of the region it lies in. @throws PROJECT_NOT_FOUND */
  readonly requireProject: Lookup<string>;
  /** Id of the handoff's project. @throws HANDOFF_NOT_FOUND */
  readonly projectOfHandoff: Lookup<string>;
  /** Number of the project's last event, 0 before the first. @throws PROJECT_NOT_FOUND */
  readonly headOfProject: Lookup<number>;
  /** What filters know of a project, but for its light; null for one that is not to be seen. */
  readonly project: Lookup<FilteredProject | null>;
  /** The same with its light, as it is now. */
  readonly projectWithLight: Lookup<FilteredProject | null>;
}

/** What is asked; the graph has to know it. */
export const sightQueries = {
  project: 'query ProjectThere($id: ID!) { project(id: $id) { id regionCode } }',
  handoff: 'query HandoffThere($id: ID!) { handoff(id: $id) { project { id } } }',
  head: 'query ProjectHead($id: ID!) { project(id: $id) { timelineHead } }',
  facts: 'query ProjectFacts($id: ID!) { project(id: $id) { regionCode keyLevels kind stage } }',
  light: 'query ProjectLight($id: ID!) { project(id: $id) { regionCode keyLevels kind stage light } }',
} as const;

const factsSchema = z.object({
  regionCode: z.string(),
  keyLevels: z.array(z.string()),
  kind: z.string(),
  stage: z.string(),
  light: z.string().nullish(),
});
const projectSchema = z.object({ project: z.object({ regionCode: z.string() }).nullish() });
const headSchema = z.object({ project: z.object({ timelineHead: z.int().nonnegative().nullable() }).nullish() });
const handoffSchema = z.object({ handoff: z.object({ project: z.object({ id: z.string() }) }).nullish() });
const projectWithFactsSchema = z.object({ project: factsSchema });
const factsOfProjectSchema = z.object({ project: factsSchema.nullish() });

export function createSight(graph: Pick<Graph, 'run'>): Sight {
  const readFacts = ({ data }: LookupAnswer): FilteredProject | null =>
    factsOfProjectSchema.parse(data).project ?? null;
  return {
    requireProject: createLookup(graph, {
      query: sightQueries.project,
      keepsLastWord: true,
      read({ data, id }) {
        const { project } = projectSchema.parse(data);
        if (project == null) throw noProject(id);
        return project.regionCode;
      },
    }),
    projectOfHandoff: createLookup(graph, {
      query: sightQueries.handoff,
      keepsLastWord: true,
      read({ data, id }) {
        const { handoff } = handoffSchema.parse(data);
        if (handoff == null) throw new DomainError('HANDOFF_NOT_FOUND', { field: 'handoffId', value: id });
        return handoff.project.id;
      },
    }),
    headOfProject: createLookup(graph, {
      query: sightQueries.head,
      keepsLastWord: false,
      read({ data, id }) {
        const { project } = headSchema.parse(data);
        if (project == null) throw noProject(id);
        return project.timelineHead ?? 0; // its first event may not have come to the exchange yet
      },
    }),
    project: createLookup(graph, { query: sightQueries.facts, keepsLastWord: false, read: readFacts }),
    projectWithLight: createLookup(graph, {
      query: sightQueries.light,
      keepsLastWord: false,
      isEnough: (data) => projectWithFactsSchema.safeParse(data).success,
      read(answer) {
        const project = readFacts(answer);
        return project === null || !answer.isPartial ? project : { ...project, light: project.light ?? undefined };
      },
    }),
  };
}

function noProject(id: string): DomainError {
  return new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: id });
}
