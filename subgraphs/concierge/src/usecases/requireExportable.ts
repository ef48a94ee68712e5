import { DomainError } from '@guanjia/kernel/DomainError';

/** The most lines of one export. */
export const mostExported = 5000;

/** The lines, if they are few enough for one export. @throws EXPORT_TOO_LARGE, naming what would narrow them */
export function requireExportable<Line>(lines: readonly Line[], narrowedBy: readonly string[]): readonly Line[] {
  if (lines.length <= mostExported) return lines;
  throw new DomainError('EXPORT_TOO_LARGE', {
    field: 'filter',
    accepted: `at most ${mostExported} lines; narrow by ${narrowedBy.join(', ')}`,
  });
}
