import { z } from 'zod';

/** Parses what another gateway has kept. Another version is a miss. */
export const remoteAnswerSchema = z.object({
  v: z.literal(1),
  asOf: z.int().nonnegative(),
  /** Milliseconds since 1970, by the clock of whoever asked. */
  sentAt: z.number(),
  expiresAt: z.number(),
  encoding: z.enum(['utf8', 'latin1']),
  text: z.string().refine(isJson),
});
export type RemoteAnswer = z.infer<typeof remoteAnswerSchema>;

/** Whether as latin1 or not: what is behind ASCII stands in strings. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** One answer on its way to the other gateways. */
export interface RemoteWrite {
  readonly key: string;
  readonly answer: RemoteAnswer;
  readonly lifeMs: number;
}

/** What gateways keep for each other. It is asked only for what memory does not have, and may be away. */
export interface RemoteCache {
  /** In the order of the keys, null for what is not there; null as a whole where it is away or late. Never rejects. */
  read(keys: readonly string[]): Promise<readonly (RemoteAnswer | null)[] | null>;
  /** Nobody waits for it. */
  write(writes: readonly RemoteWrite[]): void;
  close(): void;
}
