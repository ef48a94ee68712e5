import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { ApplicationStore } from '../domain/applicationStore.ts';
import type { ItemCatalogue } from '../domain/itemCatalogue.ts';
import type { MaterialLinks } from '../domain/materialLink.ts';
import type { MaterialRecords } from '../domain/materialRecords.ts';
import type { ProjectStore } from '../domain/projectStore.ts';
import type { RoadmapStore } from '../domain/roadmapStore.ts';

/** All that the use cases of approval work with; each asks for the part it needs. */
export interface Needs {
  readonly projects: ProjectStore;
  readonly applications: ApplicationStore;
  readonly roadmaps: RoadmapStore;
  readonly materials: MaterialRecords;
  readonly links: MaterialLinks;
  readonly catalogue: ItemCatalogue;
  readonly calendar: WorkingDayCalendar;
  readonly now: () => Date;
}
