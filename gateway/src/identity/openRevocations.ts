import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { GatewayConfig } from '../config.ts';
import { createRevocations, type RevocationShare, type Revocations } from './createRevocations.ts';
import { openRevocationFile } from './openRevocationFile.ts';

export interface RevocationNeeds {
  readonly config: Pick<GatewayConfig, 'JWT_LIFE_LIMIT_SECONDS' | 'REDIS_URL' | 'REVOCATIONS_FILE'>;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface OpenRevocations {
  readonly revocations: Revocations;
  /** Who is told when another gateway has revoked something. */
  readonly onHint: (callback: () => void) => void;
  readonly close: () => void;
}

/** Revocations, kept and shared where the configuration says; what is kept there is in force before this resolves. */
export async function openRevocations({ config, now, log, metrics }: RevocationNeeds): Promise<OpenRevocations> {
  const { REDIS_URL: url, REVOCATIONS_FILE: file } = config;
  let hint = (): void => {};
  const shares: RevocationShare[] = [];
  let close = (): void => {};
  if (file !== undefined) shares.push(await openRevocationFile(file, log));
  if (url !== undefined) {
    // the Redis client is 24 MB and 60 ms: only a gateway that has a Redis loads it
    const { openRevocationRedis } = await import('./openRevocationRedis.ts');
    const longestLifeSeconds = config.JWT_LIFE_LIMIT_SECONDS;
    const shared = openRevocationRedis({ url, longestLifeSeconds, now, log, onHint: () => hint() });
    shares.push(shared);
    close = shared.close;
  }
  const revocations = createRevocations({ shares, now, log });
  metrics.reading('gateway_revocations', 'Revocations that are remembered.', revocations.count);
  metrics.reading('gateway_revocations_age_seconds', 'Since all revocations were last heard.', revocations.ageSeconds);
  await revocations.refresh();
  return { revocations, onHint: (callback) => (hint = callback), close };
}
