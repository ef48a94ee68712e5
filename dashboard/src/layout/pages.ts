import type { DocumentNode } from 'graphql';
import { EvaluateServiceDocument } from '../generated/pages/owner/evaluateService.ts';
import { ProjectOverviewDocument } from '../generated/pages/project/projectOverview.ts';
import { MonthPlanDocument } from '../generated/pages/serviceRoom/monthPlan.ts';
import { WallRowsDocument } from '../generated/pages/wall/wallRows.ts';

/** A page: it is offered, and shown, to those who may ask of the graph what it is for. */
export interface Page {
  readonly name: 'owner' | 'wall' | 'serviceRoom' | 'project';
  readonly path: string;
  readonly document: DocumentNode;
  /** Whether it stands in the navigation. */
  readonly isMain: boolean;
}

/** In the order of the navigation. The first that a person may see is the person's home. */
export const pages: readonly Page[] = [
  // what else it asks others may ask too
  { name: 'owner', path: '/owner', document: EvaluateServiceDocument, isMain: true },
  { name: 'wall', path: '/wall', document: WallRowsDocument, isMain: true },
  { name: 'serviceRoom', path: '/service-room', document: MonthPlanDocument, isMain: true },
  { name: 'project', path: '/projects/:id', document: ProjectOverviewDocument, isMain: false },
];
