import type { LegDelivery, MaterialDescriptor } from '@guanjia/kernel/messages';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { hideValues } from '@guanjia/runtime/hideValues';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { type HandoffPaper, handoffPaperOf } from '../domain/handoffPaper.ts';
import type { ChannelAnswer, LegChannel } from '../domain/legChannel.ts';
import { isSecret, type MaterialContents } from '../domain/materialContents.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import { receiptLinkOf, receiptTokenOf } from '../domain/receiptLink.ts';
import type { Recipient } from '../domain/recipient.ts';
import { emailText } from './emailText.ts';
import { mediaTypeOf } from './mediaTypeOf.ts';

export interface EmailChannelNeeds {
  /** `smtp://…` or `smtps://…`, with user and password where the server asks for them. */
  readonly smtpUrl: string;
  /** Address in the From header, with a name if wanted. */
  readonly from: string;
  /** What the links for signing begin with; a token follows behind a slash. */
  readonly receiptUrl: string;
  /** Key of the links; the same as that of `receiptLinkRoutes`. */
  readonly linkKey: string;
  readonly contents: MaterialContents;
  readonly facts: Pick<ProjectFactsStore, 'findByIds'>;
  readonly calendar: WorkingDayCalendar;
  /** For one mail, in milliseconds; 15 s unless told, less than after which a worker counts as lost. */
  readonly timeoutMs?: number;
}

/** The channel by mail. */
export interface EmailChannel extends LegChannel {
  /** Mails again, in other words, what the recipient has let lie past the last day to sign. */
  remind(delivery: LegDelivery, recipient: Recipient): Promise<ChannelAnswer>;
  close(): void;
}

type Transport = ReturnType<typeof createTransport>;

const usualTimeoutMs = 15_000;
const attachmentLimitBytes = 10_000_000;

/**
 * The channel by mail (电子邮件, H1): one mail for each attempt, all with the Message-ID that follows from the leg, so that a
 * repetition is recognizable. A leg is delivered when the SMTP server has accepted it; the receipt comes by the link in the
 * mail. What is secret never leaves by mail: it is fetched at the link.
 */
export function createEmailChannel(needs: EmailChannelNeeds): EmailChannel {
  const { smtpUrl, timeoutMs = usualTimeoutMs } = needs;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async (delivery: LegDelivery, recipient: Recipient, isReminder: boolean): Promise<ChannelAnswer> => {
    if (recipient.email === null) return { kind: 'failed', reason: 'the directory has no mail address' };
    try {
      return await mail(needs, transport, { delivery, recipient, to: recipient.email, isReminder });
    } catch (cause) {
      return { kind: 'failed', reason: reasonOf(cause, []) };
    }
  };
  return {
    deliver: (delivery, recipient) => send(delivery, recipient, false),
    remind: (delivery, recipient) => send(delivery, recipient, true),
    close: () => transport.close(),
  };
}

interface Letter {
  readonly delivery: LegDelivery;
  readonly recipient: Recipient;
  readonly to: string;
  readonly isReminder: boolean;
}

async function mail(needs: EmailChannelNeeds, transport: Transport, letter: Letter): Promise<ChannelAnswer> {
  const { delivery, recipient, to, isReminder } = letter;
  const signal = AbortSignal.timeout(needs.timeoutMs ?? usualTimeoutMs);
  const [facts = null] = await needs.facts.findByIds([delivery.handoff.projectId]);
  const paper = handoffPaperOf(needs.calendar, delivery, recipient, facts);
  const { materials } = delivery.handoff;
  const held = await needs.contents.held(materials.map(({ sha256 }) => sha256));
  const attachments = await readAttachments(needs.contents, materials, signal);
  const attached = new Set(attachments.map(({ sha256 }) => sha256));
  const link = receiptLinkOf(delivery.leg.id, paper.due.date);
  const token = receiptTokenOf(link, needs.linkKey);
  const message = {
    from: needs.from,
    to: { name: '', address: to },
    ...emailText(paper, {
      isReminder,
      attached,
      held,
      link: `${needs.receiptUrl.replace(/\/$/, '')}/${token}`,
      linkExpiresAt: link.expiresAt,
    }),
    ...threadOf(delivery.leg.id, needs.from, { isReminder, paper }),
    headers: { 'auto-submitted': 'auto-generated' },
  };
  try {
    await transport.sendMail({
      ...message,
      attachments: attachments.map(({ sha256: _, ...attachment }) => attachment),
      signal,
    });
    return { kind: 'delivered' };
  } catch (cause) {
    return { kind: 'failed', reason: reasonOf(cause, [to, token]) };
  }
}

/** A mail that is sent again has the same id; a reminder has its own and answers the first mail. */
function threadOf(
  legId: string,
  from: string,
  { isReminder, paper }: { readonly isReminder: boolean; readonly paper: HandoffPaper },
) {
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'guanjia';
  const first = `<${legId}@${domain}>`;
  if (!isReminder) return { messageId: first };
  return { messageId: `<${legId}.${paper.due.date}@${domain}>`, inReplyTo: first, references: [first] };
}

interface Attachment {
  readonly sha256: string;
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** What is held and not secret, in the order of the list, as long as it fits. */
async function readAttachments(
  contents: MaterialContents,
  materials: readonly MaterialDescriptor[],
  signal: AbortSignal,
): Promise<Attachment[]> {
  const secret = new Set(materials.filter(isSecret).map(({ sha256 }) => sha256));
  const attachments: Attachment[] = [];
  let left = attachmentLimitBytes;
  for (const material of materials) {
    if (secret.has(material.sha256) || material.bytes > left) continue;
    const content = await readContent(contents, material, signal);
    if (content === null || content.length > left) continue;
    left -= content.length;
    const { sha256, name: filename, mediaType } = material;
    attachments.push({ sha256, filename, contentType: mediaTypeOf(mediaType), content });
  }
  return attachments;
}

async function readContent(
  contents: MaterialContents,
  { sha256, bytes }: MaterialDescriptor,
  signal: AbortSignal,
): Promise<Buffer | null> {
  try {
    const held = await contents.open(sha256);
    if (held === null) return null;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of held.stream) {
      signal.throwIfAborted();
      length += chunk.length;
      if (length > bytes) return null; // not what was announced: it can be looked at behind the link
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new Error('a material could not be read', { cause });
  }
}

const faultSchema = z.looseObject({
  code: z.string().optional(),
  originalCode: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

const longestReason = 200;

/**
 * Without the address, and without the token that a server quotes from the link: reasons stand in logs, in the ledger and in
 * events, and are read by people who must not sign in the recipient's place.
 */
function reasonOf(cause: unknown, hidden: readonly string[]): string {
  const { code, originalCode, responseCode, response = '' } = faultSchema.safeParse(cause).data ?? {};
  if (responseCode !== undefined) {
    const quoted = response.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ');
    const reply = hidden.reduce((text, word) => text.replaceAll(word, '…'), quoted);
    return `the mail server answered: ${hideValues(reply)}`.slice(0, longestReason).toWellFormed();
  }
  const isTimeout = cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError');
  if (isTimeout || code === 'ETIMEDOUT' || code === 'EABORT') return 'no answer from the mail server in time';
  if (code === undefined)
    return `not sent: ${cause instanceof Error ? cause.message : 'unknown'}`.slice(0, longestReason);
  return `mail server not reached: ${originalCode ?? code}`;
}
