import { z } from 'zod';
import type { ChannelAnswer } from '../domain/legChannel.ts';

const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,60}$/);
const ownShape = z.object({ code, message: z.string().optional() });
const shellShape = z.object({
  errors: z.array(z.object({ message: z.string().optional(), extensions: z.looseObject({ code }) })).min(1),
});

/** Statuses that speak of the way and not of the materials: trying again may help. */
const passing = new Set([401, 404, 405, 407, 408, 421, 425, 426, 429]);
const longestReason = 300;

/** What a recipient says with a 4xx and a code: it refuses, or with HANDOFF_RETURNED sends the materials back. Null: nothing. */
export function refusalIn(status: number, answer: unknown): ChannelAnswer | null {
  if (status < 400 || status >= 500 || passing.has(status)) return null;
  const refusal = parseRefusal(answer);
  if (refusal === null) return null;
  const reason = refusal.message === undefined ? refusal.code : `${refusal.code}: ${refusal.message}`;
  const kind = refusal.code === 'HANDOFF_RETURNED' ? 'return' : 'refuse';
  return { kind, reason: reason.toWellFormed().replaceAll('\0', '').slice(0, longestReason).toWellFormed() };
}

function parseRefusal(answer: unknown): z.infer<typeof ownShape> | null {
  const own = ownShape.safeParse(answer);
  if (own.success) return own.data;
  const error = shellShape.safeParse(answer).data?.errors[0];
  return error === undefined ? null : { code: error.extensions.code, message: error.message };
}
