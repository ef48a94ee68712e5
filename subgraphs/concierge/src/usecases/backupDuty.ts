import type { Duty } from '@guanjia/kernel/actor';
import type { PeopleStore } from '../domain/peopleStore.ts';
import type { Stewardship } from '../domain/stewardship.ts';

/** A backup's turn for a steward who is away (C4): for whom, and by which assignment; null for anybody else. */
export async function backupDuty(
  people: Pick<PeopleStore, 'findPeople'>,
  { state }: Stewardship,
  personId: string,
): Promise<Duty | null> {
  if (state.status !== 'COVERED' || state.backupId !== personId) return null;
  const [steward] = await people.findPeople([state.stewardId]);
  const of = { id: state.stewardId, name: steward?.name ?? state.stewardId };
  return { kind: 'BACKUP', of, assignment: state.assignmentId };
}
