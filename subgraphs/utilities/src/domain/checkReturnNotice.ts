import { DomainError } from '@guanjia/kernel/DomainError';
import type { MissingPiece } from './supply.ts';

/**
 * A notice names everything at once (一次性告知): all that is plainly missing must be in it, and a later notice can name only
 * what an earlier one named.
 * @throws BAD_INPUT, RETURN_NOTICE_INCOMPLETE or RETURN_NOTICE_EXTENDED, each naming the codes.
 */
export function checkReturnNotice(
  notice: readonly MissingPiece[],
  {
    accepted,
    plainlyMissing,
    earlier,
  }: {
    /** What may be named at all. */
    readonly accepted: readonly string[];
    readonly plainlyMissing: readonly string[];
    readonly earlier: readonly (readonly MissingPiece[])[];
  },
): readonly MissingPiece[] {
  requireNames(notice, accepted);
  const codes = notice.map((piece) => piece.code);
  const forgotten = plainlyMissing.filter((code) => !codes.includes(code));
  if (forgotten.length > 0) throw new DomainError('RETURN_NOTICE_INCOMPLETE', { field: 'missing', missing: forgotten });
  const named = earlier[0]?.map((piece) => piece.code) ?? codes;
  const added = codes.filter((code) => !named.includes(code));
  if (added.length > 0)
    throw new DomainError('RETURN_NOTICE_EXTENDED', { field: 'missing', value: added, accepted: named });
  return notice;
}

function requireNames(notice: readonly MissingPiece[], accepted: readonly string[]): void {
  if (notice.length === 0) throw new DomainError('BAD_INPUT', { field: 'missing', value: [], accepted });
  for (const [index, { code, reason }] of notice.entries()) {
    const field = `missing.${index}`;
    const isRepeated = notice.findIndex((piece) => piece.code === code) !== index;
    if (isRepeated || !accepted.includes(code)) {
      throw new DomainError('BAD_INPUT', { field: `${field}.code`, value: code, accepted });
    }
    if (reason.trim() === '' || reason.length > 500) {
      throw new DomainError('BAD_INPUT', {
        field: `${field}.reason`,
        value: reason,
        accepted: 'text of 1 to 500 characters',
      });
    }
  }
}
