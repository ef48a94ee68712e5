import type { Item, Prerequisite } from '../domain/item.ts';

/** A prerequisite together with the materials of its item, among which its document is named. */
export interface PrerequisiteView extends Pick<Item, 'materials'> {
  readonly prerequisite: Prerequisite;
}
