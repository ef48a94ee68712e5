import { regionName } from '@guanjia/kernel/regions';
import { countProjects } from '../usecases/countProjects.ts';
import { actionNames } from './actionNames.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

type Types = 'ProjectConnection' | 'RegionCount' | 'ProjectItem' | 'ProjectItemPrerequisite';

const applicabilities = { YES: 'APPLIES', NO: 'NOT_APPLICABLE', UNKNOWN: 'NOT_KNOWN' } as const;

/** What the questions about projects are answered with. */
export const projectQueryResolvers: Pick<Resolvers, Types> = {
  ProjectConnection: {
    totalCount: ({ filter }, _, { needs, principal }) => countProjects(needs, principal, filter),
  },
  RegionCount: {
    regionName: ({ regionCode }) => regionName(regionCode),
    total: ({ cells }) => cells.reduce((sum, { count }) => sum + count, 0),
  },
  ProjectItem: {
    applicability: ({ verdict }) => applicabilities[verdict],
    reasons: ({ reasons }) => reasons.map(({ zh }) => zh),
    reasonsEn: ({ reasons }) => reasons.map(({ en }) => en),
    prerequisites: ({ prerequisites, item: { materials } }) => prerequisites.map((state) => ({ ...state, materials })),
    nextActions: ({ nextActions }) => nextActions.map((action) => actionNames[action]),
  },
  ProjectItemPrerequisite: {
    prerequisite: ({ prerequisite, materials }) => ({ prerequisite, materials }),
  },
};
