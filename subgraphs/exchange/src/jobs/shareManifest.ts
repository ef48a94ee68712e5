import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import { z } from 'zod';
import type { HandoffPaper } from '../domain/handoffPaper.ts';
import { purposeLabel } from './paperLabels.ts';

/** A material in a drop, and the file it lies in; null for a content that the exchange does not hold. */
export interface DroppedMaterial extends MaterialDescriptor {
  readonly file: string | null;
}

const format = 'guanjia-handoff-drop';
const version = 1;

/** The text of `manifest.json`: what is handed over, to whom, until when it is to be signed for, and what to sign. */
export function shareManifest(paper: HandoffPaper, materials: readonly DroppedMaterial[]): string {
  const { leg, handoff } = paper.delivery;
  const { id, projectId, purpose, sender, cover, dueWorkingDays, requestedAt } = handoff;
  const manifest = {
    format,
    version,
    leg,
    digest: paper.digest,
    handoff: {
      id,
      projectId,
      project: paper.project,
      purpose,
      purposeZh: purposeLabel(purpose).zh,
      sender,
      cover,
      materials,
      dueWorkingDays,
      due: paper.due,
      requestedAt,
    },
    receipt: {
      file: `receipts/${leg.id}.json`,
      content: '{"receipt": {"legId", "recipient", "digest", "signedAt", "signature"}}',
      signature:
        'Ed25519, base64, over: guanjia-receipt-v1, legId, recipient, digest, signedAt, each on a line of its own',
      refusal: '{"code": "…", "message": "…"}, with the code HANDOFF_RETURNED to send it back',
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const ownSchema = z.object({
  format: z.literal(format),
  leg: z.object({ id: z.string() }),
  digest: z.string(),
});

/** Whether that manifest hands over the same as the paper: the same leg, and the same digest to sign. */
export function isManifestOf(text: string, { delivery, digest }: HandoffPaper): boolean {
  const own = ownSchema.safeParse(parseJson(text));
  return own.success && own.data.leg.id === delivery.leg.id && own.data.digest === digest;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // somebody else's file
  }
}
