import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonicalJson.ts';
import { createLedgerCheck, type LedgerHead, type LedgerVerdict } from './checkLedger.ts';
import { type LedgerFault, ledgerFault } from './checkLedgerFault.ts';
import { checkLedgerLine } from './checkLedgerLine.ts';

/** What has been looked at of an audit trail, and the first thing that is wrong. */
export interface AuditVerdict
  extends Pick<LedgerVerdict, 'fault' | 'rows' | 'checkpoints' | 'signatures' | 'head' | 'exchangeKeys'> {
  /** Rows whose event or entry is there and is what the row says. */
  readonly contents: number;
  /** Rows whose event has gone to the archive: `verify-archive` verifies it there. */
  readonly archived: number;
}

/**
 * Verifies an audit trail while it is read (X2): the chain, the checkpoints and the key they are signed with as with the
 * ledger, by the same code; behind each row what it stands for; and that no event is left out. After the first fault nothing
 * more is looked at.
 */
export interface AuditCheck {
  /** The next line of an export, as it was parsed from JSON. */
  line(value: unknown): void;
  hasFault(): boolean;
  result(): AuditVerdict;
}

const rowLine = z.object({
  row: z.object({
    position: z.int(),
    step: z.string(),
    detail: z.object({ content: z.string(), gseq: z.int().nullable() }).optional().catch(undefined),
  }),
});
const contentLine = z.strictObject({
  content: z.record(z.string(), z.unknown()).nullable(),
  archived: z.boolean(),
  /** Before and after, worked out for a reader: nothing that is signed, and not looked at. */
  change: z.unknown().optional(),
});

interface Pending {
  readonly position: number;
  readonly content: string;
}

/** A new check. With `expectHead` the row that an auditor noted earlier must be there with its hash. */
export function createAuditCheck(options: { readonly expectHead?: LedgerHead | null } = {}): AuditCheck {
  const chain = createLedgerCheck(options);
  let fault: LedgerFault | null = null;
  let pending: Pending | null = null;
  let lastGseq: number | null = null;
  let isEnded = false;
  const counts = { contents: 0, archived: 0 };

  const row = (value: unknown): void => {
    const parsed = rowLine.safeParse(value);
    if (!parsed.success) return;
    const { position, step, detail } = parsed.data.row;
    if (step === 'keyIntroduced') return;
    if (detail === undefined) {
      fault = ledgerFault('malformed', 'the row does not say what it stands for', { position });
      return;
    }
    pending = { position, content: detail.content };
    if (detail.gseq === null) return;
    if (lastGseq !== null && detail.gseq !== lastGseq + 1) {
      const reason = `event ${detail.gseq} stands where event ${lastGseq + 1} should`;
      fault = ledgerFault('gap', reason, { position });
    }
    lastGseq = detail.gseq;
  };
  const content = (of: Pending, found: z.infer<typeof contentLine>): void => {
    pending = null;
    if (found.content === null) fault = found.archived ? null : missing(of);
    else if (digestOf(found.content) !== of.content) fault = differs(of);
    if (found.content === null && found.archived) counts.archived += 1;
    else if (fault === null) counts.contents += 1;
  };
  return {
    line(value) {
      if (fault !== null || chain.hasFault()) return;
      const found = contentLine.safeParse(value);
      if (found.success && pending !== null) return content(pending, found.data);
      if (pending !== null) {
        fault = missing(pending);
        return;
      }
      const kind = checkLedgerLine(chain, value);
      isEnded = kind === 'end';
      if (kind === 'row' && !chain.hasFault()) row(value);
    },
    hasFault: () => fault !== null || chain.hasFault(),
    result() {
      const verdict = chain.result();
      const { rows, checkpoints, signatures, head, exchangeKeys } = verdict;
      const found = fault ?? verdict.fault ?? (isEnded ? null : cutOff(rows + 1));
      return { fault: found, rows, checkpoints, signatures, head, exchangeKeys, ...counts };
    },
  };
}

function digestOf(content: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function missing({ position }: Pending): LedgerFault {
  return ledgerFault('recordMissing', 'the event or entry that the row stands for is gone', { position });
}

function differs({ position }: Pending): LedgerFault {
  return ledgerFault('recordDiffers', 'the event or entry is not what the row was made of', { position });
}

function cutOff(position: number): LedgerFault {
  return ledgerFault('cutOff', 'the last line is missing: what follows was cut off', { position });
}
