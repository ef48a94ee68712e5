import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Application } from './application.ts';
import { type Certificate, certificateStatusOn } from './certificate.ts';

/**
 * The applications that may be counted as prerequisites: an approval that is not formal only while its certificate is
 * valid (A10). A formal one counts until it is revoked: what was built by a permit stays built when the permit runs out.
 */
export function validApprovals(
  applications: readonly Application[],
  certificates: readonly Certificate[],
  today: CalendarDate,
): readonly Application[] {
  const valid = new Set(
    certificates.filter((one) => certificateStatusOn(one, today) === 'VALID').map(({ applicationId }) => applicationId),
  );
  return applications.filter(({ id, effect, status }) => effect === 'FORMAL' || status !== 'APPROVED' || valid.has(id));
}
