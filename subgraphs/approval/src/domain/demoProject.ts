import type { KeyListing } from './keyListing.ts';
import type { ProjectEntry } from './project.ts';
import type { ItemStage, ProjectStage } from './stages.ts';

/** An invented project for demonstrations (演示数据). */
export interface DemoProject extends ProjectEntry {
  readonly id: string;
  readonly stage: ProjectStage;
  readonly listings: readonly Pick<KeyListing, 'level' | 'year' | 'itemNo' | 'category'>[];
}

/** The items that demo projects go through in each stage, in order. */
export type DemoScript = Readonly<Partial<Record<ItemStage, readonly string[]>>>;

/** All that approval tells in a demonstration. */
export interface DemoData {
  readonly projects: readonly DemoProject[];
  readonly script: DemoScript;
  /** Codes of the regions that have a monthly plan. */
  readonly planRegions: readonly string[];
}
