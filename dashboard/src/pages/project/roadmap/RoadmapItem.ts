import type { ProjectRoadmapQuery } from '../../../generated/pages/project/projectRoadmap.ts';

export type Roadmap = NonNullable<NonNullable<ProjectRoadmapQuery['project']>['roadmap']>;
export type RoadmapItem = Roadmap['items'][number];
