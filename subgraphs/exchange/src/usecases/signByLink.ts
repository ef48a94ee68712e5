import { deliveryOf } from '../domain/deliveryOf.ts';
import { doneBy } from '../domain/doneBy.ts';
import type { Handoff } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { joinChanges } from '../domain/joinChanges.ts';
import { legOf, receiveLeg, sendLeg, turnDownLeg } from '../domain/legChanges.ts';
import type { OwnKeys } from '../domain/ownKeys.ts';
import type { Recipient } from '../domain/recipient.ts';
import { requireText } from '../domain/requireText.ts';
import { witnessedReceipt } from '../domain/witnessedReceipt.ts';
import { type BehindLink, isAnsweredByLink, type LinkNeeds, readByLink } from './readByLink.ts';

export interface SignByLinkNeeds extends LinkNeeds {
  readonly handoffs: Pick<HandoffStore, 'receiptsOf' | 'change'>;
  readonly ownKeys: Pick<OwnKeys, 'witness'>;
}

/** What the person at the recipient's has said on the page. */
export interface LinkAnswer {
  readonly action: 'receive' | 'refuse' | 'return';
  /** The name of who signs. */
  readonly person: string;
  /** Why it is turned down; not asked for when it is received. */
  readonly reason: string;
}

const longestName = 50;
const longestReason = 500;

/**
 * Takes a recipient's answer by the link in its mail: signed for, refused or returned. The exchange witnesses the signature
 * with its own key (H4). A leg that has its answer already is left as it is. Answers what the link then leads to.
 * @throws BAD_INPUT naming `person` or `reason`
 */
export async function signByLink(needs: SignByLinkNeeds, token: string, answer: LinkAnswer): Promise<BehindLink> {
  const found = await readByLink(needs, token);
  if (found.kind !== 'found' || !found.isOpen) return found;
  const { leg, recipient } = found;
  const person = requireText(answer.person, 'person', longestName);
  const reason = answer.action === 'receive' ? '' : requireText(answer.reason, 'reason', longestReason);
  const said = { ...answer, person, reason };
  await needs.handoffs.change(leg.id, (handoff, now) =>
    decide(needs, { handoff, recipient, legId: leg.id, now }, said),
  );
  return readByLink(needs, token);
}

interface Present {
  readonly handoff: Handoff;
  readonly recipient: Recipient;
  readonly legId: string;
  readonly now: Date;
}

/** A leg that waits to be sent again has come after all: its mail is what has brought the person here. */
function decide(needs: SignByLinkNeeds, present: Present, answer: LinkAnswer): HandoffChange | null {
  const { handoff, legId, now } = present;
  const leg = legOf(handoff, legId);
  if (!isAnsweredByLink(leg)) return null;
  if (leg.status !== 'PENDING') return answered(needs, present, answer);
  const sent = sendLeg(handoff, legId, 'EMAIL', now);
  return joinChanges(sent, answered(needs, { ...present, handoff: sent.handoff }, answer));
}

function answered(
  { ownKeys }: SignByLinkNeeds,
  { handoff, recipient, legId, now }: Present,
  { action, person, reason }: LinkAnswer,
): HandoffChange {
  if (action !== 'receive') {
    const right = `RECIPIENT ${recipient.id} by link`;
    const actor = { subject: linkSubject(recipient), name: person, right };
    return doneBy(actor, turnDownLeg(handoff, legId, { kind: action, reason, recipientName: recipient.name }, now));
  }
  const evidence = { channel: 'EMAIL', person, subject: null, handedOverBy: null, trackingNumber: null } as const;
  const delivery = deliveryOf(handoff, legOf(handoff, legId));
  return receiveLeg(handoff, witnessedReceipt(ownKeys, delivery, evidence, now), recipient.name, now);
}

/** Who acts behind a link, for the ledger: nobody has signed in, but the mail went to this address. */
export function linkSubject({ email }: Pick<Recipient, 'email'>): string {
  return `link:${email ?? ''}`;
}
