import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Label } from './label.ts';
import type { Roadmap, RoadmapItem } from './roadmap.ts';

/** An item that stands elsewhere than before. Days are calendar days; negative is earlier. */
export interface MovedItem {
  readonly itemCode: string;
  readonly itemName: Label;
  readonly startMovedDays: number;
  readonly finishMovedDays: number;
  readonly reasons: readonly Label[];
}

/** An item that has come in or gone out, and why. */
export interface ChangedItem {
  readonly itemCode: string;
  readonly itemName: Label;
  readonly reasons: readonly Label[];
}

/** What is different between two versions of a roadmap (A3). */
export interface RoadmapDiff {
  readonly from: number;
  readonly to: number;
  readonly added: readonly ChangedItem[];
  readonly removed: readonly ChangedItem[];
  readonly moved: readonly MovedItem[];
  readonly criticalPathMovedWorkingDays: number;
  readonly finishMovedDays: number;
}

/** Compares two versions item by item, in the order of the newer one. */
export function diffRoadmaps(from: Roadmap, to: Roadmap): RoadmapDiff {
  const before = byCode(from.items);
  const after = byCode(to.items);
  const leftOut = new Map(to.leftOut.map((one) => [one.itemCode, one.reasons]));
  const moved = to.items.flatMap((item): MovedItem[] => {
    const old = before.get(item.itemCode);
    if (old === undefined || isUnmoved(old, item)) return [];
    return [movedItem(old, item, before, after)];
  });
  return {
    from: from.version,
    to: to.version,
    added: to.items.filter(({ itemCode }) => !before.has(itemCode)).map(changed),
    removed: from.items
      .filter(({ itemCode }) => !after.has(itemCode))
      .map(({ itemCode, itemName }) => ({ itemCode, itemName, reasons: leftOut.get(itemCode) ?? [gone] })),
    moved,
    criticalPathMovedWorkingDays: to.criticalPathWorkingDays - from.criticalPathWorkingDays,
    finishMovedDays: daysBetween(from.plannedFinish, to.plannedFinish),
  };
}

const gone: Label = { en: 'The catalogue no longer has it.', zh: '事项清单已无此事项' };

function changed({ itemCode, itemName, reasons }: RoadmapItem): ChangedItem {
  return { itemCode, itemName, reasons };
}

function isUnmoved(old: RoadmapItem, item: RoadmapItem): boolean {
  return old.plannedStart === item.plannedStart && old.plannedFinish === item.plannedFinish;
}

type Items = ReadonlyMap<string, RoadmapItem>;

function movedItem(old: RoadmapItem, item: RoadmapItem, before: Items, after: Items): MovedItem {
  return {
    itemCode: item.itemCode,
    itemName: item.itemName,
    startMovedDays: daysBetween(old.plannedStart, item.plannedStart),
    finishMovedDays: daysBetween(old.plannedFinish, item.plannedFinish),
    reasons: [...whyMoved(old, item, before, after)],
  };
}

/** What changed about the item itself, else what it waits for; else the plan begins on another day. */
function* whyMoved(old: RoadmapItem, item: RoadmapItem, before: Items, after: Items): Generator<Label> {
  if (item.isLate) yield { en: 'It is late.', zh: '已逾期' };
  if (old.state !== item.state && item.state === 'UNDER_WAY') yield { en: 'It has begun.', zh: '已开始办理' };
  if (old.state !== item.state && item.state === 'DECIDED') yield { en: 'It is decided.', zh: '已办结' };
  if (old.state !== 'PLANNED' && item.state === 'PLANNED') yield { en: 'It begins anew.', zh: '重新办理' };
  if (old.state === item.state && old.workingDays !== item.workingDays) {
    yield {
      en: `It takes ${item.workingDays} instead of ${old.workingDays} working days.`,
      zh: `办理时限由${old.workingDays}个工作日变为${item.workingDays}个工作日`,
    };
  }
  const waitsFor = [...item.prerequisites, ...item.stageOpenedBy];
  const waitedFor = [...old.prerequisites, ...old.stageOpenedBy];
  if (waitsFor.join() !== waitedFor.join() || item.besides.join() !== old.besides.join()) {
    yield { en: 'It waits for other items than before.', zh: '前置事项变化' };
  }
  const movers = waitsFor.flatMap((code) => {
    const [one, other] = [before.get(code), after.get(code)];
    return one && other && one.plannedFinish !== other.plannedFinish ? [other.itemName] : [];
  });
  if (movers.length > 0) {
    yield {
      en: `What it waits for has moved: ${movers.map(({ en }) => en).join(', ')}.`,
      zh: `前置事项时间变化：${movers.map(({ zh }) => zh).join('、')}`,
    };
  }
  if (waitsFor.length === 0 && item.state === 'PLANNED') {
    yield { en: 'The plan begins on another day.', zh: '规划起始日变化' };
  }
}

function byCode(items: readonly RoadmapItem[]): Items {
  return new Map(items.map((item) => [item.itemCode, item]));
}

const dayMs = 86_400_000;

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}
