import { createHash, generateKeyPairSync } from 'node:crypto';
import type { HandoffRequest } from '@guanjia/kernel/messages';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Log } from '@guanjia/runtime/createLog';
import { type DemoHandoff, type DemoScript, readDemoScript } from './demoScript.ts';
import { type DemoLegNeeds, playDemoLeg } from './playDemoLeg.ts';
import { createDirectory } from './storage/createDirectory.ts';
import { createEventLog } from './storage/createEventLog.ts';
import { createHandoffStore } from './storage/createHandoffStore.ts';
import { createProjectFactsStore } from './storage/createProjectFactsStore.ts';
import { registerRecipients } from './usecases/registerRecipients.ts';
import { takeIn } from './usecases/takeIn.ts';

export interface DemoNeeds extends DemoLegNeeds {
  readonly allowedHosts: readonly string[];
  readonly calendar: WorkingDayCalendar;
  readonly log: Log;
  readonly now: () => Date;
}

/** In whose name the demo's handoffs are sent. */
const sender = 'approval';
const dayMs = 86_400_000;

/**
 * Hands over what the demo has under way (演示数据): dead letters, one of them replayed, and materials that travel, lie with their
 * recipient or are signed for. Answers whether all of it is there: what belongs to a project that approval has not announced yet
 * is left for another time. Safe to repeat; a handoff that is there is left alone.
 */
export async function seedDemo(needs: DemoNeeds): Promise<boolean> {
  const script = readDemoScript();
  const { database, now } = needs;
  const facts = createProjectFactsStore(database);
  const announced = await facts.findByIds(script.handoffs.map(({ projectId }) => projectId));
  if (announced.some((one) => one === null)) return false;
  await registerDemoRecipients(needs, script);
  const seededAt = now().getTime();
  const ago = (days: number) => new Date(seededAt - days * dayMs);
  const found = await createHandoffStore(database).findByIds(script.handoffs.map(({ id }) => id));
  const missing = script.handoffs.filter((_, index) => !found[index]);
  const intake = {
    log: createEventLog(database),
    calendar: needs.calendar,
    checkEvent: () => null, // only handoffs are taken in
    announceLegs: () => undefined, // what is not played is found by the reconciler
    facts,
  };
  for (const handoff of missing) {
    await takeIn(intake, sender, [{ kind: 'handoff', handoff: requestOf(handoff, ago(handoff.daysAgo)) }]);
    for (const leg of handoff.legs) await playDemoLeg(needs, leg, ago);
  }
  if (missing.length > 0) needs.log.info({ handoffs: missing.length }, 'demo data seeded');
  return true;
}

async function registerDemoRecipients(needs: DemoNeeds, { recipients }: DemoScript): Promise<void> {
  const directory = createDirectory(needs.database);
  const known = await directory.findByIds(recipients.map(({ id }) => id));
  const strangers = recipients.filter((_, index) => !known[index]);
  if (strangers.length === 0) return;
  // nobody keeps the other half: these systems never sign
  const { publicKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  await registerRecipients(
    { directory, allowedHosts: needs.allowedHosts, now: needs.now },
    sender,
    strangers.map((recipient) => ({
      ...recipient,
      publicKey: recipient.channel === 'PLATFORM' ? publicKey : null,
      email: null,
      shareFolder: null,
      maxConcurrent: null,
      perMinute: null,
    })),
  );
}

function requestOf({ id, projectId, purpose, title, ...rest }: DemoHandoff, requestedAt: Date): HandoffRequest {
  return {
    id,
    projectId,
    purpose,
    sender,
    cover: { title },
    materials: rest.materials.map((name) => ({
      sha256: createHash('sha256').update(name).digest('hex'),
      name,
      mediaType: 'application/pdf',
      bytes: Buffer.byteLength(name),
      classification: 'INTERNAL',
    })),
    legs: rest.legs.map((leg) => ({ id: leg.id, recipient: leg.recipient })),
    dueWorkingDays: rest.dueWorkingDays,
    requestedAt: requestedAt.toISOString(),
  };
}
