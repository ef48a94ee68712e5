import type { PrerequisiteState } from '../domain/explainItem.ts';
import type { Item } from '../domain/item.ts';

/** A prerequisite of a project's item, with the materials among which its document is named. */
export interface ProjectItemPrerequisiteView extends PrerequisiteState, Pick<Item, 'materials'> {}
