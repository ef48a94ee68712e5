import { z } from 'zod';
import type { EventLine } from './eventLine.ts';

/** What the scenes of the story `acceptance` share: one key project, followed. */
export interface AcceptanceScene {
  readonly projectId: string;
  readonly line: EventLine;
}

/** A joint acceptance as every answer about it has it. */
export const acceptanceSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  items: z.array(z.looseObject({ itemCode: z.string(), status: z.string() })),
});

/** Who gives the opinion on an item, and for which department. */
export interface Opinion {
  readonly itemCode: string;
  readonly approver: string;
}

/** The item on which the story's department finds something to put right. */
export const fire: Opinion = { itemCode: 'acceptance-fire', approver: 'approver-fire-rescue' };

/** Those that pass at once. */
export const passing: readonly Opinion[] = [
  { itemCode: 'acceptance-planning-verification', approver: 'approver-natural-resources' },
  { itemCode: 'acceptance-archives', approver: 'approver-archives' },
  { itemCode: 'acceptance-completion-filing', approver: 'approver-housing-construction' },
  { itemCode: 'acceptance-civil-defence', approver: 'approver-civil-defence' },
];

/** Those on phase 2 that apply to housing. */
export const secondPhase: readonly Opinion[] = [
  { itemCode: 'acceptance-water-conservation', approver: 'approver-water' },
  { itemCode: 'acceptance-telecom', approver: 'approver-communications' },
];
