import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AcceptanceItem } from './acceptanceItem.ts';
import { itemMachine } from './itemMachine.ts';
import type { AcceptanceMaterial, JointAcceptance } from './jointAcceptance.ts';
import { jointAcceptanceMachine } from './jointAcceptanceMachine.ts';
import { presentRound } from './presentRound.ts';
import { replaceItem } from './replaceItem.ts';
import { requireItemOf } from './requireItemOf.ts';
import { requireKnownMaterials } from './requireKnownMaterials.ts';
import { startRound } from './startRound.ts';
import { takeStep } from './takeStep.ts';

/** What the owner has put right. */
export interface Rectification {
  readonly item: AcceptanceItem;
  readonly note: string;
  /** New materials, or newer versions of those handed in. */
  readonly materials: readonly AcceptanceMaterial[];
  readonly calendar: WorkingDayCalendar;
  readonly now: Date;
}

/** Starts the item's next round; the others run on untouched (J4). @throws TRANSITION_NOT_ALLOWED, BAD_INPUT */
export function supplyItemRectification(acceptance: JointAcceptance, rectification: Rectification): JointAcceptance {
  const { item: catalogued, note, materials, calendar, now } = rectification;
  const item = requireItemOf(acceptance, catalogued.code);
  const status = takeStep(itemMachine, item.status, 'supplyRectification');
  requireKnownMaterials(materials, [catalogued]);
  const othersWait = acceptance.items.some((other) => other.id !== item.id && other.status === 'RECTIFYING');
  const joint = takeStep(jointAcceptanceMachine, acceptance.status, othersWait ? 'supplyRectification' : 'resume');
  const number = presentRound(item).number + 1;
  const round = startRound({ item: catalogued, number, rectification: note, calendar, now });
  return replaceItem(
    { ...acceptance, status: joint, materials: withMaterials(acceptance.materials, materials) },
    { ...item, status, rounds: [...item.rounds, round] },
  );
}

function withMaterials(
  present: readonly AcceptanceMaterial[],
  supplied: readonly AcceptanceMaterial[],
): readonly AcceptanceMaterial[] {
  const codes = new Set(supplied.map(({ code }) => code));
  return [...present.filter(({ code }) => !codes.has(code)), ...supplied];
}
