import type { LedgerHead } from '@guanjia/kernel/checkLedger';
import { z } from 'zod';

/** A head as `verify-ledger` and `verify-audit` print it: `<position>:<hash>`. */
export const headShape = z
  .string()
  .regex(/^[1-9]\d{0,15}:[0-9a-f]{64}$/, 'must be <position>:<hash>, as this command prints the head')
  .transform((text): LedgerHead => {
    const [position = '', hash = ''] = text.split(':');
    return { position: Number(position), hash };
  });
