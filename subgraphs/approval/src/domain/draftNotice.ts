import type { Actor } from '@guanjia/kernel/actor';
import { drawMermaid } from './drawMermaid.ts';
import type { Item } from './item.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { noticeText } from './noticeText.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { type JointPreReview, type NoticeItem, type OneTimeNotice, standingOpinions } from './preReview.ts';
import { progressOf } from './progressOf.ts';
import type { Project } from './project.ts';
import type { Roadmap } from './roadmap.ts';

/** What a notice is made of. */
export interface NoticeSources {
  readonly review: JointPreReview;
  readonly project: Pick<Project, 'code' | 'name' | 'ownerUnit'>;
  /** The latest version. */
  readonly roadmap: Roadmap;
  readonly catalogue: Pick<ItemCatalogue, 'find'>;
  readonly calendar: OfficeCalendar;
  readonly at: Date;
  readonly by: Actor;
}

/** The one-time notice of all items and the flow (一次性告知, A12): those of the roadmap, and those that only an opinion asks for. */
export function draftNotice(sources: NoticeSources): OneTimeNotice {
  const { review, project, roadmap, at, by } = sources;
  const items = [...plannedItems(sources), ...askedItems(sources)];
  const number = `联审告知〔${at.getUTCFullYear()}〕${project.code}`;
  const mermaid = drawMermaid(roadmap);
  const notice = { number, roadmapVersion: roadmap.version, items, mermaid, issuedAt: at, issuedBy: by };
  return { ...notice, text: noticeText(notice, { review, project, roadmap }) };
}

function plannedItems({ roadmap, catalogue }: NoticeSources): readonly NoticeItem[] {
  return roadmap.items.map((item) => {
    const { itemCode, itemName, agency, stage, workingDays, prerequisites, plannedStart, plannedFinish } = item;
    const materials = catalogue.find(itemCode)?.materials ?? [];
    return { itemCode, itemName, agency, stage, workingDays, materials, prerequisites, plannedStart, plannedFinish };
  });
}

function askedItems({ review, roadmap, catalogue, calendar, at }: NoticeSources): readonly NoticeItem[] {
  const planned = new Set(roadmap.items.map(({ itemCode }) => itemCode));
  const asked = new Set(standingOpinions(review).flatMap(({ itemCodes }) => itemCodes));
  return [...asked].flatMap((code) => {
    const item = planned.has(code) ? null : catalogue.find(code);
    if (item === null) return [];
    const progress = progressOf(item, null, { calendar, now: at });
    const workingDays = 'days' in progress ? progress.days : 0;
    const { name: itemName, agency, stage, materials } = item;
    const prerequisites = prerequisiteCodes(item);
    return [
      {
        itemCode: code,
        itemName,
        agency,
        stage,
        workingDays,
        materials,
        prerequisites,
        plannedStart: null,
        plannedFinish: null,
      },
    ];
  });
}

function prerequisiteCodes({ prerequisites }: Item): readonly string[] {
  return prerequisites.flatMap((one) => ('items' in one ? one.items : []));
}
