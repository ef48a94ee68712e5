import { createHmac, timingSafeEqual } from 'node:crypto';
import { type CalendarDate, startOfDay } from '@guanjia/kernel/calendarDate';

/** What a link for signing stands for. */
export interface ReceiptLink {
  readonly legId: string;
  /** In whole seconds. */
  readonly expiresAt: Date;
}

const validDays = 30;
const dayMs = 86_400_000;
const idBytes = 16;
const timeBytes = 6;
const shape = /^([\w-]{30})\.([\w-]{43})$/;

/** The link by which the recipient of a mail signs: good until 30 days after the last day to sign. */
export function receiptLinkOf(legId: string, dueDate: CalendarDate): ReceiptLink {
  return { legId, expiresAt: new Date(startOfDay(dueDate).getTime() + (validDays + 1) * dayMs) };
}

/** The end of the link's address: leg and expiry, and an HMAC-SHA256 over both. Whoever has it may sign for the leg. */
export function receiptTokenOf({ legId, expiresAt }: ReceiptLink, key: string): string {
  const payload = Buffer.alloc(idBytes + timeBytes);
  payload.write(legId.replaceAll('-', ''), 'hex');
  payload.writeUIntBE(Math.floor(expiresAt.getTime() / 1_000), idBytes, timeBytes);
  const text = payload.toString('base64url');
  return `${text}.${macOf(text, key).toString('base64url')}`;
}

/** What a token stands for, whether expired or not; null for one that was not made with this key. */
export function readReceiptToken(token: string, key: string): ReceiptLink | null {
  const [, text = '', mac = ''] = shape.exec(token) ?? [];
  if (text === '' || !timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(text, key))) return null;
  const payload = Buffer.from(text, 'base64url');
  const hex = payload.toString('hex', 0, idBytes);
  const legId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { legId, expiresAt: new Date(payload.readUIntBE(idBytes, timeBytes) * 1_000) };
}

function macOf(text: string, key: string): Buffer {
  return createHmac('sha256', key).update(`guanjia-receipt-link-v1\n${text}`).digest();
}
