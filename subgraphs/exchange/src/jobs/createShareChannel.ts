import { setTimeout as delay } from 'node:timers/promises';
import type { LegDelivery, MaterialDescriptor } from '@guanjia/kernel/messages';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { type HandoffPaper, handoffPaperOf } from '../domain/handoffPaper.ts';
import { legStep } from '../domain/ledgerEntries.ts';
import type { LedgerWriter } from '../domain/ledgerWriter.ts';
import type { LegChannel } from '../domain/legChannel.ts';
import { isSecret, type MaterialContents } from '../domain/materialContents.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import type { Recipient } from '../domain/recipient.ts';
import { codeOf, openShareFolder, ShareError } from './shareFolder.ts';
import { writeDrop } from './writeDrop.ts';

export interface ShareChannelNeeds {
  /** Root of the share as it is mounted here; each recipient has a folder in it. */
  readonly root: string;
  readonly contents: MaterialContents;
  readonly facts: Pick<ProjectFactsStore, 'findByIds'>;
  readonly ledger: LedgerWriter;
  readonly calendar: WorkingDayCalendar;
  readonly now: () => Date;
  /** For one drop, in milliseconds; 15 s unless told, less than after which a worker counts as lost. */
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 15_000;
const lateReason = 'no answer from the share in time';

/**
 * The channel over a mounted folder (网络共享, H1): a drop with manifest, checksums and the materials that are held. Delivered
 * when it lies in the inbox; the receipt is a file that `collectShareReceipts` picks up.
 */
export function createShareChannel(needs: ShareChannelNeeds): LegChannel {
  const { timeoutMs = usualTimeoutMs } = needs;
  return {
    async deliver(delivery, recipient) {
      const ending = new AbortController();
      const late = delay(timeoutMs, null, { signal: ending.signal }).then(() => {
        throw new ShareError(lateReason); // a share that hangs cannot be interrupted, only left
      });
      try {
        await Promise.race([drop(needs, delivery, recipient), late]);
        return { kind: 'delivered' };
      } catch (cause) {
        return { kind: 'failed', reason: reasonOf(cause) };
      } finally {
        ending.abort();
      }
    },
  };
}

async function drop(needs: ShareChannelNeeds, delivery: LegDelivery, recipient: Recipient): Promise<void> {
  const { root, contents, facts, calendar, timeoutMs = usualTimeoutMs } = needs;
  const signal = AbortSignal.timeout(timeoutMs);
  if (recipient.shareFolder === null) throw new ShareError('the directory has no folder on the share');
  const [known = null] = await facts.findByIds([delivery.handoff.projectId]);
  const paper = handoffPaperOf(calendar, delivery, recipient, known);
  const folder = await openShareFolder(root, recipient.shareFolder);
  await writeDrop(folder, { paper, contents, signal, beforeMaterials: (held) => writeDown(needs, paper, held) });
}

/** Who reads a file on the share nobody sees: that a secret material is put there counts as the recipient's access (H5). */
async function writeDown(
  { ledger, now }: ShareChannelNeeds,
  { delivery }: HandoffPaper,
  held: readonly MaterialDescriptor[],
): Promise<void> {
  const { leg, handoff } = delivery;
  const read = { id: leg.id, handoffId: handoff.id, changedAt: now() };
  const entries = held
    .filter(isSecret)
    .map(({ sha256, classification }) =>
      legStep(read, 'materialRead', leg.recipient, { sha256, classification, channel: 'NETWORK_SHARE' }),
    );
  if (entries.length > 0) await ledger.write(entries);
}

/** Without paths: reasons are read by people who need not know them. */
function reasonOf(cause: unknown): string {
  if (cause instanceof ShareError) return cause.message;
  if (cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) return lateReason;
  return `the share could not be written to: ${codeOf(cause) ?? 'unknown'}`;
}
