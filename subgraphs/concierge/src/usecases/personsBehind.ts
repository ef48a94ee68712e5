import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import type { PeopleStore } from '../domain/peopleStore.ts';

/**
 * The people on the rolls who stand behind a request, for rules of four eyes: whose rights are used and, with a delegated
 * token, who really acts (X2). Rights themselves follow from `principal.subject` alone.
 */
export async function personsBehind(
  people: Pick<PeopleStore, 'findPersonBySubject'>,
  principal: Principal,
): Promise<readonly string[]> {
  const subjects = new Set([principal.subject, actorOf(principal).subject]);
  const found = await Promise.all([...subjects].map((subject) => people.findPersonBySubject(subject)));
  return found.flatMap((person) => (person === null ? [] : [person.id]));
}
