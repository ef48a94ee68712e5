import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { deliveryOf } from '../domain/deliveryOf.ts';
import type { Directory } from '../domain/directory.ts';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { KeptReceipt } from '../domain/handoffChange.ts';
import { type HandoffPaper, handoffPaperOf } from '../domain/handoffPaper.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { legOf } from '../domain/legChanges.ts';
import type { LegReader } from '../domain/legReader.ts';
import type { MaterialContents } from '../domain/materialContents.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import { readReceiptToken } from '../domain/receiptLink.ts';
import type { Recipient } from '../domain/recipient.ts';

export interface LinkNeeds {
  readonly legs: Pick<LegReader, 'findHandoff'>;
  readonly handoffs: Pick<HandoffStore, 'receiptsOf'>;
  readonly directory: Pick<Directory, 'findByIds'>;
  readonly facts: Pick<ProjectFactsStore, 'findByIds'>;
  readonly contents: MaterialContents;
  readonly calendar: WorkingDayCalendar;
  /** Key of the links; the same as that of the mail channel. */
  readonly linkKey: string;
  readonly now: () => Date;
}

/** What lies behind a good link. */
export interface FoundByLink {
  readonly kind: 'found';
  readonly handoff: Handoff;
  readonly leg: Leg;
  readonly recipient: Recipient;
  readonly paper: HandoffPaper;
  readonly receipt: KeptReceipt | null;
  /** Digests of the materials that can be fetched. */
  readonly held: ReadonlySet<string>;
  /** Whether it still waits for an answer by this link. */
  readonly isOpen: boolean;
  readonly expiresAt: Date;
}

/** What a link leads to. */
export type BehindLink =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'expired'; readonly expiresAt: Date }
  | FoundByLink;

/** Looks up what a link in a mail leads to; changes nothing, because mail scanners open links, too. */
export async function readByLink(needs: LinkNeeds, token: string): Promise<BehindLink> {
  const link = readReceiptToken(token, needs.linkKey);
  if (link === null) return { kind: 'wrong' };
  const { legId, expiresAt } = link;
  if (needs.now() >= expiresAt) return { kind: 'expired', expiresAt };
  const handoff = await needs.legs.findHandoff(legId);
  const leg = handoff === null ? null : legOf(handoff, legId);
  const [recipient = null] = leg === null ? [] : await needs.directory.findByIds([leg.recipient]);
  if (handoff === null || leg === null || recipient === null) return { kind: 'wrong' };
  const [facts = null] = await needs.facts.findByIds([handoff.projectId]);
  const [receipt = null] = await needs.handoffs.receiptsOf([legId]);
  return {
    kind: 'found',
    handoff,
    leg,
    recipient,
    paper: handoffPaperOf(needs.calendar, deliveryOf(handoff, leg), recipient, facts),
    receipt,
    held: mayFetch(leg) ? await needs.contents.held(handoff.materials.map(({ sha256 }) => sha256)) : new Set(),
    isOpen: isAnsweredByLink(leg),
    expiresAt,
  };
}

/** Whether the leg went by mail and waits for the answer; also where a worker died after the mail had gone out. */
export function isAnsweredByLink({ channel, status, attempts }: Leg): boolean {
  if (channel !== 'EMAIL') return false;
  return status === 'IN_TRANSIT' || status === 'DELIVERED' || (status === 'PENDING' && attempts > 0);
}

/** A recipient that has turned a handoff down, or lost it, is no longer entitled to its materials (H5). */
export function mayFetch(leg: Leg): boolean {
  return isAnsweredByLink(leg) || leg.status === 'RECEIVED';
}
