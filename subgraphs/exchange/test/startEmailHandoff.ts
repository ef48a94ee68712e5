import { createHash } from 'node:crypto';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { HandoffRequest, MaterialDescriptor } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { onTestFinished } from 'vitest';
import { createDelivery } from '../src/createDelivery.ts';
import type { MaterialContents } from '../src/domain/materialContents.ts';
import { createEmailChannel } from '../src/jobs/createEmailChannel.ts';
import { createProjectFactsStore } from '../src/storage/createProjectFactsStore.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { handoffTo } from './messages.ts';
import { departmentKeys, linkKey, startExchange } from './startExchange.ts';
import { maxAttempts } from './startHandoff.ts';
import { startMailServer, type Verdict } from './startMailServer.ts';

/** A material with this content, and the content. */
export function materialOf(text: string, classification: MaterialDescriptor['classification'], name = `${text}.txt`) {
  const content = Buffer.from(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const descriptor: MaterialDescriptor = {
    sha256,
    name,
    mediaType: 'text/plain',
    bytes: content.length,
    classification,
  };
  return { descriptor, content };
}

/** What the exchange is to hold in a test. */
export function contentsOf(contents: readonly Buffer[]): MaterialContents {
  const byDigest = new Map(contents.map((content) => [createHash('sha256').update(content).digest('hex'), content]));
  return {
    async open(sha256) {
      const content = byDigest.get(sha256);
      if (content === undefined) return null;
      return { stream: chunksOf(content), bytes: content.length, mediaType: 'text/plain' };
    },
    held: async (sha256s) => new Set(sha256s.filter((sha256) => byDigest.has(sha256))),
  };
}

async function* chunksOf(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += 65_536) yield content.subarray(start, start + 65_536);
}

interface EmailHandoff {
  readonly verdicts?: Verdict[];
  readonly request?: Partial<HandoffRequest>;
  readonly contents?: readonly Buffer[];
  readonly now?: () => Date;
  readonly timeoutMs?: number;
  /** The embedded database of the test run unless told. */
  readonly url?: string;
}

/** An exchange with a mail server, an office that is reached by mail, and a handoff to it that has been taken in. */
export async function startEmailHandoff(options: EmailHandoff = {}) {
  const { verdicts = [], request = {}, now = () => new Date(), timeoutMs = 10_000, url = testDatabaseUrl() } = options;
  const contents = contentsOf(options.contents ?? []);
  const exchange = await startExchange({ url, now, contents });
  const mailServer = await startMailServer(verdicts);
  const { database } = exchange;
  const office = {
    id: `office-${newId()}`,
    name: '演示街道办',
    channel: 'EMAIL',
    email: 'desk@office.example.test',
  } as const;
  await exchange.utilities.register([office]);
  const { handoff } = handoffTo([office.id], request);
  await exchange.utilities.intake([{ kind: 'handoff', handoff }]);
  const email = createEmailChannel({
    smtpUrl: mailServer.url,
    from: '数据共享交换 <exchange@city.example.test>',
    receiptUrl: `${exchange.url}/receipts`,
    linkKey,
    contents,
    facts: createProjectFactsStore(database),
    calendar: chinaCalendar,
    timeoutMs,
  });
  onTestFinished(() => email.close());
  const ownKeys = await openOwnKeys(database);
  const allowedHosts = ['127.0.0.1'];
  const delivery = createDelivery({ database, departmentKeys, allowedHosts, ownKeys, maxAttempts, now, email });
  onTestFinished(() => delivery.close());
  const legId = handoff.legs[0]?.id ?? '';
  return {
    ...exchange,
    mailServer,
    mails: mailServer.mails,
    email,
    ownKeys,
    delivery,
    office,
    handoff,
    legId,
    deliver: () => delivery.deliver(legId, office.id),
  };
}
export type StartedEmailHandoff = Awaited<ReturnType<typeof startEmailHandoff>>;

/** The link in the last mail. */
export function linkIn({ mails }: StartedEmailHandoff): string {
  return /http:\/\/\S+\/receipts\/\S+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
}
