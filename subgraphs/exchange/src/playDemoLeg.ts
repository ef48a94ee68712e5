import type { Database } from '@guanjia/runtime/openDatabase';
import { demoPeople } from './demoPeople.ts';
import type { DemoLeg, DemoStep } from './demoScript.ts';
import type { Handoff } from './domain/handoff.ts';
import type { HandoffChange } from './domain/handoffChange.ts';
import { joinChanges } from './domain/joinChanges.ts';
import { failLeg, legOf, sendLeg } from './domain/legChanges.ts';
import type { OwnKeys } from './domain/ownKeys.ts';
import { createDirectory } from './storage/createDirectory.ts';
import { createHandoffStore } from './storage/createHandoffStore.ts';
import { createLegReader } from './storage/createLegReader.ts';
import { createProjectFactsStore } from './storage/createProjectFactsStore.ts';
import { dispatchByCourier } from './usecases/dispatchByCourier.ts';
import { findPlacedLeg } from './usecases/findLeg.ts';
import { handOverInPerson } from './usecases/handOverInPerson.ts';
import { replayLeg } from './usecases/replayLeg.ts';
import { reportCourierDelivery } from './usecases/reportCourierDelivery.ts';
import { reportCourierLoss } from './usecases/reportCourierLoss.ts';
import { signForLeg } from './usecases/signForLeg.ts';

export interface DemoLegNeeds {
  readonly database: Database;
  readonly ownKeys: Pick<OwnKeys, 'witness'>;
  /** Failed attempts in a row before a person has to look. */
  readonly maxAttempts: number;
}

const attemptEveryMs = 8_000;

/** Takes one leg of the demo through its steps, at past times, by the use cases. One that has set out before is left alone. */
export async function playDemoLeg(needs: DemoLegNeeds, { id, steps }: DemoLeg, ago: (days: number) => Date) {
  const legs = createLegReader(needs.database);
  const handoff = await legs.findHandoff(id);
  if (handoff === null) throw new TypeError(`the demo script plays a leg that nobody has sent: ${id}`);
  const { status, attempts } = legOf(handoff, id);
  if (status !== 'PENDING' || attempts > 0) return;
  for (const step of steps) await play(needs, id, step, ago(step.daysAgo));
}

async function play(needs: DemoLegNeeds, legId: string, step: DemoStep, at: Date): Promise<unknown> {
  const { database, ownKeys, maxAttempts } = needs;
  const acting = {
    handoffs: createHandoffStore(database, { now: () => at }),
    legs: createLegReader(database),
    directory: createDirectory(database),
    facts: createProjectFactsStore(database),
    ownKeys,
    // nobody has to be told: what waits for a worker is found by the reconciler
    announceLegs: () => undefined,
  };
  const { facts, recipient } = await findPlacedLeg(acting, legId);
  if (facts === null || recipient === null) throw new TypeError(`the demo cannot place the leg ${legId}`);
  const clerk = demoPeople.clerk(facts);
  const serviceRoom = demoPeople.serviceRoom(facts);
  switch (step.act) {
    case 'exhaust': {
      const failure = { reason: step.reason, maxAttempts, recipientName: recipient.name };
      return acting.handoffs.change(legId, (handoff) => exhaust(handoff, legId, failure, at));
    }
    case 'replay':
      return replayLeg(acting, serviceRoom, { legId, channel: step.channel });
    case 'dispatch':
      return dispatchByCourier(acting, clerk, { legId, ...step });
    case 'lose':
      return reportCourierLoss(acting, clerk, { legId, reason: step.reason });
    case 'arrive':
      return reportCourierDelivery(acting, clerk, legId);
    case 'handOver':
      return handOverInPerson(acting, clerk, legId);
    case 'sign':
      return signForLeg(acting, serviceRoom, { legId, personName: step.person });
  }
}

/** As a worker would have done it, attempt by attempt, the last one at that instant; null when a real worker was quicker. */
function exhaust(
  handoff: Handoff,
  legId: string,
  failure: Parameters<typeof failLeg>[2],
  at: Date,
): HandoffChange | null {
  if (legOf(handoff, legId).status !== 'PENDING') return null;
  let change: HandoffChange | null = null;
  for (let left = failure.maxAttempts - 1; left >= 0; left -= 1) {
    const then = new Date(at.getTime() - left * attemptEveryMs);
    const sent: HandoffChange = sendLeg(change?.handoff ?? handoff, legId, 'PLATFORM', then);
    const tried = joinChanges(sent, failLeg(sent.handoff, legId, failure, then));
    change = change === null ? tried : joinChanges(change, tried);
  }
  return change;
}
