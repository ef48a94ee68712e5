import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Person } from '../domain/person.ts';
import { holdsRole } from '../domain/requireDutyRole.ts';

/** @throws DUTY_STILL_HELD when the person is chief liaison or chief contact where he or she has no role for it any more */
export async function requireNotAppointed({ teams }: Pick<ConciergeStore, 'teams'>, person: Person): Promise<void> {
  const { areas, posts } = await teams.findDutiesOf(person.id);
  const unfit = [
    ...areas.filter(({ regionCode }) => !holdsRole(person, 'CHIEF_LIAISON', regionCode)),
    ...posts.filter(({ regionCode }) => !holdsRole(person, 'CHIEF_CONTACT', regionCode)),
  ];
  if (unfit.length === 0) return;
  const value = unfit.map(({ id, regionCode }) => ({ id, regionCode }));
  throw new DomainError('DUTY_STILL_HELD', { field: 'holdingId', value });
}
