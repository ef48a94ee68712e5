import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { HandoffRequest } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { handoffDigest, type Receipt, signReceipt } from '@guanjia/kernel/receipt';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { onTestFinished } from 'vitest';
import { createDelivery } from '../src/createDelivery.ts';
import type { MaterialContents } from '../src/domain/materialContents.ts';
import { collectShareReceipts } from '../src/jobs/collectShareReceipts.ts';
import { createShareChannel } from '../src/jobs/createShareChannel.ts';
import { createDirectory } from '../src/storage/createDirectory.ts';
import { createHandoffStore } from '../src/storage/createHandoffStore.ts';
import { createLedgerWriter } from '../src/storage/createLedgerWriter.ts';
import { createProjectFactsStore } from '../src/storage/createProjectFactsStore.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { handoffTo } from './messages.ts';
import { contentsOf } from './startEmailHandoff.ts';
import { departmentKeys, quiet, startExchange } from './startExchange.ts';
import { maxAttempts } from './startHandoff.ts';

interface ShareHandoff {
  readonly request?: Partial<HandoffRequest>;
  /** What the exchange holds: these, or whatever the port says. */
  readonly contents?: readonly Buffer[] | MaterialContents;
  readonly timeoutMs?: number;
  /** Whether the recipient's folder is on the share; it is unless told. */
  readonly hasFolder?: boolean;
}

/** An exchange with a share, an office that has a folder there, and a handoff to it that has been taken in. */
export async function startShareHandoff(options: ShareHandoff = {}) {
  const { request = {}, contents = [], hasFolder = true, timeoutMs = 10_000 } = options;
  const exchange = await startExchange({ url: testDatabaseUrl() });
  const { database } = exchange;
  const root = mkdtempSync(join(tmpdir(), 'guanjia-share-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const keys = generateKeyPairSync('ed25519');
  const shareFolder = `office-${newId()}`;
  const office = {
    id: shareFolder,
    name: '演示镇政府',
    channel: 'NETWORK_SHARE',
    shareFolder,
    publicKey: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  } as const;
  const folder = join(root, shareFolder);
  if (hasFolder) mkdirSync(folder);
  await exchange.utilities.register([office]);
  const { handoff } = handoffTo([office.id], request);
  await exchange.utilities.intake([{ kind: 'handoff', handoff }]);
  const share = createShareChannel({
    root,
    contents: 'open' in contents ? contents : contentsOf(contents),
    facts: createProjectFactsStore(database),
    ledger: createLedgerWriter(database),
    calendar: chinaCalendar,
    now: () => new Date(),
    timeoutMs,
  });
  const ownKeys = await openOwnKeys(database);
  const delivery = createDelivery({ database, departmentKeys, allowedHosts: [], ownKeys, maxAttempts, share });
  onTestFinished(() => delivery.close());
  const leg = handoff.legs[0]!;
  const receipt = (change: Partial<Omit<Receipt, 'signature'>> = {}) => {
    const words = { legId: leg.id, recipient: office.id, digest: handoffDigest(handoff) };
    return signReceipt({ ...words, signedAt: new Date().toISOString(), ...change }, keys.privateKey);
  };
  const receiptPath = join(folder, 'receipts', `${leg.id}.json`);
  return {
    ...exchange,
    root,
    folder,
    inbox: join(folder, 'inbox', leg.id),
    receipts: join(folder, 'receipts'),
    receiptPath,
    receipt,
    office,
    handoff,
    legId: leg.id,
    delivery,
    /** One attempt past the life of the leg. */
    attempt: async () => {
      const [recipient = null] = await createDirectory(database).findByIds([office.id]);
      return share.deliver({ leg, handoff }, recipient!);
    },
    deliver: () => delivery.deliver(leg.id, office.id),
    collect: (now = () => new Date()) => {
      const stores = { directory: createDirectory(database), handoffs: createHandoffStore(database) };
      return collectShareReceipts({ ...stores, root, log: quiet, now });
    },
    /** Puts a file where the recipient puts its receipts, as if so many seconds ago. */
    put: (content: unknown, { path = receiptPath, secondsAgo = 5 } = {}) => {
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      const then = Date.now() / 1_000 - secondsAgo;
      utimesSync(path, then, then);
    },
  };
}
