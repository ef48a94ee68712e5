import { newId } from '@guanjia/kernel/newId';
import type { Log } from '@guanjia/runtime/createLog';
import { openRedisLine } from '@guanjia/runtime/openRedisLine';
import type { RevocationShare } from './createRevocations.ts';
import { type Revocation, revocationSchema } from './Revocation.ts';

export interface RevocationRedisOptions {
  /** `redis://…` */
  readonly url: string;
  /** No revocation is kept for longer, in seconds. */
  readonly longestLifeSeconds: number;
  readonly now: () => Date;
  readonly log: Log;
  /** Told when another gateway has revoked something. It may be lost: `read` is asked every 20 s whatever is told. */
  readonly onHint: () => void;
  /** Of the keys in Redis; `guanjia:revocations` unless told. */
  readonly prefix?: string;
}

export interface RevocationRedis extends RevocationShare {
  close(): void;
}

const answerLimitMs = 1_000;

/**
 * Revocations shared by all gateways on one Redis: a hash of them, which goes when the last has, and beside it a version that
 * says whether it has to be read. A Redis that has forgotten is told again by whoever remembers.
 */
export function openRevocationRedis(options: RevocationRedisOptions): RevocationRedis {
  const { url, longestLifeSeconds, now, log, onHint, prefix = 'guanjia:revocations' } = options;
  const commands = openRedisLine({ url, log });
  const hints = openRedisLine({ url, log });
  // braces: one slot of a cluster, as a transaction needs it
  const [hash, versionKey, channel] = [`{${prefix}}`, `{${prefix}}:version`, `${prefix}:changed`];
  let seen: string | null = null;
  let isListening = false;

  const listen = async (): Promise<void> => {
    if (isListening) return;
    const answer = await hints.ask((redis) => {
      redis.removeAllListeners('message');
      redis.on('message', onHint);
      return redis.subscribe(channel);
    }, answerLimitMs);
    isListening = answer !== null; // ioredis subscribes again by itself when it comes back
  };
  const put = async (added: readonly Revocation[]): Promise<boolean> => {
    const answer = await commands.ask((redis) => {
      const work = redis.multi();
      for (const revocation of added) work.hset(hash, revocation.key, JSON.stringify(revocation));
      const until = now().getTime() + longestLifeSeconds * 1_000;
      return work.pexpireat(hash, until).set(versionKey, newId()).publish(channel, '').exec();
    }, answerLimitMs);
    return answer?.reply?.every(([fault]) => fault === null) === true;
  };
  const drop = async (there: readonly Revocation[]): Promise<void> => {
    const over = there.filter(({ keepUntil }) => keepUntil <= now().getTime()).map(({ key }) => key);
    if (over.length > 0) await commands.ask((redis) => redis.hdel(hash, ...over), answerLimitMs);
  };

  return {
    async read(held) {
      await listen();
      const version = await commands.ask((redis) => redis.get(versionKey), answerLimitMs);
      if (version === null) return null;
      if (version.reply !== null && version.reply === seen) return [];
      const fields = await commands.ask((redis) => redis.hgetall(hash), answerLimitMs);
      if (fields === null) return null;
      const there = Object.values(fields.reply).flatMap((text) => revocationIn(text) ?? []);
      const known = new Map(there.map((revocation) => [revocation.key, revocation]));
      const lost = held.filter((revocation) => !covers(known.get(revocation.key), revocation));
      if (lost.length > 0 && !(await put(lost))) return null;
      await drop(there);
      seen = lost.length > 0 ? null : version.reply;
      return there;
    },
    write: (added) => put(added),
    close() {
      commands.close();
      hints.close();
    },
  };
}

/** Whether nothing of what we hold is missing there. */
function covers(there: Revocation | undefined, held: Revocation): boolean {
  if (there === undefined || there.keepUntil < held.keepUntil) return false;
  return there.issuedBefore === null || (held.issuedBefore !== null && there.issuedBefore >= held.issuedBefore);
}

/** What is not ours is left out. */
function revocationIn(text: string): Revocation | null {
  try {
    return revocationSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
