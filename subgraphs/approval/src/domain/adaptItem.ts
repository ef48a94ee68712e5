import type { Item, Prerequisite } from './item.ts';
import type { Label } from './label.ts';
import type { Policy, PolicyEffect } from './policy.ts';

/** An item as the policies in force leave it. */
export interface AdaptedItem {
  readonly item: Item;
  /** Why it is not asked for, or null. */
  readonly leftOut: Label | null;
  /** Prerequisites that may be under way beside it. */
  readonly besides: ReadonlySet<string>;
  /** Whether it need not wait for the stage before. */
  readonly stageOpen: boolean;
  /** Names of the policies that changed anything. */
  readonly changedBy: readonly Label[];
}

/** What the policies in force make of an item (A15): shorter, with fewer prerequisites, beside them, or not at all. */
export function adaptItem(item: Item, policies: readonly Policy[]): AdaptedItem {
  let adapted = item;
  let leftOut: Label | null = null;
  let stageOpen = false;
  const besides = new Set<string>();
  const changedBy = new Set<Label>();
  for (const { name, effects } of policies) {
    for (const effect of effects) {
      if (!concerns(effect, item)) continue;
      changedBy.add(name);
      switch (effect.type) {
        case 'LEAVE_OUT':
          leftOut ??= { en: `${name.en}: ${effect.reason.en}`, zh: `${name.zh}：${effect.reason.zh}` };
          break;
        case 'SHORTEN':
          adapted = shortened(adapted, effect.promisedWorkingDays);
          break;
        case 'DROP_PREREQUISITE':
          adapted = { ...adapted, prerequisites: without(adapted.prerequisites, effect.prerequisite) };
          break;
        case 'ALLOW_PARALLEL':
          besides.add(effect.prerequisite);
          break;
        case 'OPEN_STAGE':
          stageOpen = true;
          break;
      }
    }
  }
  return { item: adapted, leftOut, besides, stageOpen, changedBy: [...changedBy] };
}

/** Whether an effect of a policy is about this item, or about its stage. */
export function concerns(effect: PolicyEffect, { code, stage }: Pick<Item, 'code' | 'stage'>): boolean {
  return effect.type === 'OPEN_STAGE' ? effect.stage === stage : effect.item === code;
}

function shortened(item: Item, promisedWorkingDays: number): Item {
  const { handling } = item;
  if (handling.type !== 'PROMISED' || handling.promisedWorkingDays <= promisedWorkingDays) return item;
  return { ...item, handling: { type: 'PROMISED', promisedWorkingDays, promisedWorkingHours: null } };
}

function without(prerequisites: readonly Prerequisite[], dropped: string): readonly Prerequisite[] {
  return prerequisites.filter((one) => ('items' in one ? !one.items.includes(dropped) : one.document !== dropped));
}
