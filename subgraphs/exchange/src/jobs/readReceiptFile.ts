import { receiptSchema } from '@guanjia/kernel/receipt';
import { z } from 'zod';
import type { ReceiptFile } from '../usecases/takeReceiptFile.ts';
import { refusalIn } from './refusalIn.ts';

const receiptFileSchema = z.object({ receipt: receiptSchema });
/** The status with which a recipient's system would say the same over HTTP. */
const refusedStatus = 422;

/** What a receipt file says; null when it says neither that the materials were received nor that they were not. */
export function readReceiptFile(content: unknown): ReceiptFile | null {
  const signed = receiptFileSchema.safeParse(content);
  if (signed.success) return { kind: 'receipt', receipt: signed.data.receipt };
  const refusal = refusalIn(refusedStatus, content);
  if (refusal === null || (refusal.kind !== 'refuse' && refusal.kind !== 'return')) return null;
  return { kind: refusal.kind, reason: refusal.reason };
}
