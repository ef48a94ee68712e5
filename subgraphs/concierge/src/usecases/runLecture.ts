import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Lecture } from '../domain/lecture.ts';
import { cancelLecture, holdLecture, type NewLecture, planLecture } from '../domain/planLecture.ts';
import { requireId } from '../domain/requireId.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { readScopeOf } from './readScopeOf.ts';
import { mayReadKnowledge } from './requireKnowledge.ts';
import { requirePeople } from './requirePeople.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireVisibleFacts } from './routeItems.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

export interface LectureToPlan extends Omit<NewLecture, 'id'> {
  readonly lecturerIds: readonly string[];
}

/** Plans a policy lecture in a region of the service room (S2 S3). @throws PERSON_NOT_FOUND, PROJECT_NOT_FOUND, KNOWLEDGE_NOT_FOUND */
export async function planPolicyLecture(
  needs: Needs,
  principal: Principal,
  { lecturerIds, ...asked }: LectureToPlan,
): Promise<Lecture> {
  const { store } = needs;
  requireRegionRight(principal, asked.regionCode);
  const lecturers = await requirePeople(store, lecturerIds, 'lecturerIds');
  if (asked.projectId !== null) await requireVisibleFacts(store, principal, requireId(asked.projectId, 'projectId'));
  await requireEntries(store, principal, asked.entryIds);
  const lecture = { id: needs.nextId(), ...asked };
  const { lecture: planned, ...changes } = planLecture(occasionFor(needs, principal), lecture, lecturers);
  await store.commit(changes);
  return planned;
}

/** Records that a lecture was held; by the service room of its region or one of its lecturers. */
export async function holdPolicyLecture(
  needs: Needs,
  principal: Principal,
  {
    lectureId,
    ...asked
  }: {
    readonly lectureId: string;
    readonly attended: number;
    readonly note: string | null;
    readonly questions: readonly string[];
  },
): Promise<Lecture> {
  const kept = await requireLecture(needs, principal, lectureId);
  const person = await needs.store.people.findPersonBySubject(principal.subject);
  if (person === null || !kept.lecturerIds.includes(person.id)) requireRegionRight(principal, kept.regionCode);
  const { lecture, ...changes } = holdLecture(occasionFor(needs, principal), kept, asked);
  await needs.store.commit(changes);
  return lecture;
}

/** Calls a lecture off that was not held. */
export async function cancelPolicyLecture(
  needs: Needs,
  principal: Principal,
  { lectureId, reason }: { readonly lectureId: string; readonly reason: string },
): Promise<Lecture> {
  const kept = await requireLecture(needs, principal, lectureId);
  requireRegionRight(principal, kept.regionCode);
  const { lecture, ...changes } = cancelLecture(occasionFor(needs, principal), kept, reason);
  await needs.store.commit(changes);
  return lecture;
}

async function requireEntries(
  { knowledge }: Pick<ConciergeStore, 'knowledge'>,
  principal: Principal,
  entryIds: readonly string[],
): Promise<void> {
  const found = await knowledge.findEntries(entryIds.map((id) => requireId(id, 'entryIds')));
  const hidden = found.findIndex((entry) => entry === null || !mayReadKnowledge(principal, entry));
  if (hidden >= 0) throw new DomainError('KNOWLEDGE_NOT_FOUND', { field: 'entryIds', value: entryIds[hidden] });
}

/** A lecture that this person may see, or gives. @throws LECTURE_NOT_FOUND */
async function requireLecture({ store }: Needs, principal: Principal, lectureId: string): Promise<Lecture> {
  const id = requireId(lectureId, 'lectureId');
  const [seen] = await store.lectures.findLectures([id], await readScopeOf(store, principal, 'serviceText'));
  if (seen) return seen;
  const [kept] = await store.lectures.findLectures([id], { kind: 'ALL' });
  const person = await store.people.findPersonBySubject(principal.subject);
  if (kept && person !== null && kept.lecturerIds.includes(person.id)) return kept;
  if (kept && hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, kept.regionCode)) return kept;
  throw new DomainError('LECTURE_NOT_FOUND', { field: 'lectureId', value: lectureId });
}
