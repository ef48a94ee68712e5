import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { keyLevels } from '@guanjia/kernel/projectFacts';
import type { KeyListId, KeyPlace } from './keyList.ts';
import { keyCategories } from './keyListing.ts';
import type { Label } from './label.ts';

interface Occasion {
  readonly list: KeyListId;
  readonly at: Date;
  readonly by: Actor;
}

/** A project no longer stands on a list (S2 S4). */
export function projectDelisted(
  place: KeyPlace,
  { reason, ...occasion }: Occasion & { readonly reason: string | null },
): OutboxMessage {
  const { year, level } = occasion.list;
  const summary = {
    en: `The project was taken off the ${level.toLowerCase()} key-project list of ${year}.`,
    zh: `项目移出${year}年${keyLevels[level]}重点项目清单。`,
  };
  const data = { itemNo: place.itemNo, category: place.category, reason };
  return listEvent('approval.projectDelisted', place.projectId, { ...occasion, summary, data });
}

/** A project stands on its list by another number or category. */
export function keyListingChanged(before: KeyPlace, after: KeyPlace, occasion: Occasion): OutboxMessage {
  const { year, level } = occasion.list;
  const summary = {
    en: `The project is now number ${after.itemNo} of the ${level.toLowerCase()} key-project list of ${year}.`,
    zh: `项目在${year}年${keyLevels[level]}重点项目清单中变更为第${after.itemNo}项（${keyCategories[after.category]}）。`,
  };
  const placeOf = ({ itemNo, category }: KeyPlace) => ({ itemNo, category });
  const data = { before: placeOf(before), after: placeOf(after) };
  return listEvent('approval.keyListingChanged', after.projectId, { ...occasion, summary, data });
}

interface Told extends Occasion {
  readonly summary: Label;
  readonly data: Readonly<Record<string, unknown>>;
}

function listEvent(type: string, projectId: string, { list, at, by, summary, data }: Told): OutboxMessage {
  const { level, listRegion, year } = list;
  const event = {
    id: newId(),
    type,
    projectId,
    time: at.toISOString(),
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    actor: by,
    summary,
    data: { level, listRegion, year, ...data },
  } as const;
  return { kind: 'event', event };
}
