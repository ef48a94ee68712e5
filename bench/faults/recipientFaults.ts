import { setTimeout as delay } from 'node:timers/promises';
import type { HandoffRequest, LegDelivery } from '@guanjia/kernel/messages';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import type { Behaviour } from '@guanjia/provider-simulator/behaviour';
import type { Recipient } from '@guanjia/provider-simulator/createRecipient';
import { request } from 'undici';
import { backends } from '../system/startSystem.ts';
import type { Fault, FaultContext, Strike } from './fault.ts';

const round = 2;
const downMs = 10_000;
const misbehaveMs = { short: 5_000, long: 30_000 } as const;
const slowMs = 3_000;

function behaving(name: string, title: string, behaviour: Behaviour, ms?: number): Fault {
  return {
    name,
    title,
    backends,
    round,
    recipient: name,
    async strike({ tell, length }) {
      await tell({ recipient: name, behaviour });
      await delay(ms ?? misbehaveMs[length]);
      await tell({ recipient: name, behaviour: { kind: 'good' } });
      return {};
    },
  };
}

/** Recipients that are away or answer in ways that nobody agreed on; all but the one that is down have done the work. */
export const recipientFaults: readonly Fault[] = [
  behaving('recipient-down', 'recipient down for 10 s', { kind: 'down' }, downMs),
  behaving('recipient-slow', 'recipient slow (3 s)', { kind: 'slow', ms: slowMs }),
  behaving('recipient-garbage', 'recipient answers garbage', { kind: 'garbage' }),
  behaving('recipient-html', 'recipient answers 200 and a web page', { kind: 'html' }),
  behaving('recipient-no-receipt', 'recipient answers 200 without a receipt', { kind: 'noReceipt' }),
  behaving('recipient-wrong-key', 'receipt signed by a stranger', { kind: 'wrongSignature' }),
  behaving('recipient-twice', 'recipient answers twice to one request', { kind: 'twice' }),
  {
    name: 'duplicate-delivery',
    title: 'every delivery ten times at once',
    backends,
    round,
    recipient: 'duplicate-delivery',
    strike: deliverTenTimes,
  },
];

const copies = 10;

/** The harness plays an exchange that repeats itself, beside the real one. */
async function deliverTenTimes(context: FaultContext): Promise<Strike> {
  const { committed, length, system } = context;
  const recipient = system.recipients.find(({ id }) => id === 'duplicate-delivery');
  if (recipient === undefined) throw new TypeError('this system has no recipient for duplicates');
  const complaints: string[] = [];
  const endAt = performance.now() + misbehaveMs[length];
  let next = 0;
  while (performance.now() < endAt) {
    const handoff = committed[next];
    if (handoff === undefined) {
      await delay(50);
      continue;
    }
    next += 1;
    const answers = new Set(await Promise.all(deliveriesOf(handoff, recipient, system.keys.utilities)));
    if (answers.size !== 1) complaints.push(`handoff ${handoff.id}: ten deliveries got ${answers.size} answers`);
  }
  return { complaints: complaints.slice(0, 2), notes: [`${next} deliveries ×${copies}`] };
}

function deliveriesOf(handoff: HandoffRequest, { id, endpoint }: Recipient, key: string): Promise<string>[] {
  const leg = handoff.legs.find(({ recipient }) => recipient === id);
  if (leg === undefined) return [];
  const delivery: LegDelivery = { leg: { id: leg.id, recipient: id }, handoff: { ...handoff, legs: [leg] } };
  const body = JSON.stringify(delivery);
  const { pathname: path } = new URL(endpoint);
  const principal = systemPrincipal('exchange');
  const signed = signRequest({ key, issuer: 'exchange', method: 'POST', path, body, principal, now: new Date() });
  const headers = { 'content-type': 'application/json', ...signed };
  return Array.from({ length: copies }, async () => {
    const response = await request(endpoint, { method: 'POST', body, headers });
    return `${response.statusCode} ${await response.body.text()}`;
  });
}
