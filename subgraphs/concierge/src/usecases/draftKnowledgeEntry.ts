import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { KnowledgeEntry, KnowledgeOwner, KnowledgeText } from '../domain/knowledge.ts';
import type { Lecture, LectureQuestion } from '../domain/lecture.ts';
import { answerLectureQuestion } from '../domain/planLecture.ts';
import { requireId } from '../domain/requireId.ts';
import { draftKnowledge, ownWords } from '../domain/writeKnowledge.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { readScopeOf } from './readScopeOf.ts';
import { concealedOf, requireKnowledgeRight } from './requireKnowledge.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

interface Draft {
  readonly owner: KnowledgeOwner;
  readonly reason: string;
}

/** Writes a question and its answer for the knowledge base (C13, S2). */
export async function draftKnowledgeEntry(
  needs: Needs,
  principal: Principal,
  { owner, text, reason }: Draft & { readonly text: KnowledgeText },
): Promise<KnowledgeEntry> {
  requireOwner(principal, owner);
  const asked = { id: needs.nextId(), ...ownWords(owner) };
  const wish = { text, reason, concealed: null };
  const { entry, ...changes } = draftKnowledge(occasionFor(needs, principal), asked, wish);
  await needs.store.commit(changes);
  return entry;
}

/**
 * Takes a solution that others use over as a draft: its question, its title as another way to ask, and its answer.
 * @throws SOLUTION_NOT_FOUND, also for one that is not in use any more; KNOWLEDGE_TAKEN_OVER
 */
export async function draftFromSolution(
  needs: Needs,
  principal: Principal,
  {
    solutionId,
    owner,
    reason,
    ...more
  }: Draft & Pick<KnowledgeText, 'itemCodes' | 'regionCode' | 'source'> & { readonly solutionId: string },
): Promise<KnowledgeEntry> {
  requireOwner(principal, owner);
  const [solution] = await needs.store.solutions.findSolutions([requireId(solutionId, 'solutionId')]);
  if (solution?.status !== 'PUBLISHED')
    throw new DomainError('SOLUTION_NOT_FOUND', { field: 'solutionId', value: solutionId });
  const [taken] = await needs.store.knowledge.findOfSolutions([solutionId]);
  if (taken) throw new DomainError('KNOWLEDGE_TAKEN_OVER', { field: 'solutionId', value: taken.id });
  const { question, answer, title, fields, kinds, agencies } = solution;
  const origin = { solutionId, lectureQuestionId: null };
  const asked = { id: needs.nextId(), owner, origin };
  const text = { question, answer, similar: [title], fields, kinds, agencies, ...more };
  const wish = { text, reason, concealed: await concealedOf(needs.store, origin) };
  const { entry, ...changes } = draftKnowledge(occasionFor(needs, principal), asked, wish);
  await needs.store.commit(changes);
  return entry;
}

/** Makes what was asked at a lecture a draft with its answer. @throws LECTURE_QUESTION_NOT_FOUND, KNOWLEDGE_TAKEN_OVER */
export async function draftFromLecture(
  needs: Needs,
  principal: Principal,
  { questionId, owner, text, reason }: Draft & { readonly questionId: string; readonly text: KnowledgeText },
): Promise<KnowledgeEntry> {
  requireOwner(principal, owner);
  const { lecture, question } = await requireQuestion(needs.store, principal, questionId);
  const origin = { solutionId: null, lectureQuestionId: questionId };
  const asked = { id: needs.nextId(), owner, origin };
  const { lectures } = answerLectureQuestion(lecture, question, asked.id);
  const wish = { text, reason, concealed: await concealedOf(needs.store, origin) };
  const { entry, ...changes } = draftKnowledge(occasionFor(needs, principal), asked, wish);
  await needs.store.commit({ ...changes, ...(lectures ? { lectures } : {}) });
  return entry;
}

/** What was asked at a lecture that this person may see. @throws LECTURE_QUESTION_NOT_FOUND */
async function requireQuestion(
  store: Pick<ConciergeStore, 'people' | 'lectures'>,
  principal: Principal,
  questionId: string,
): Promise<{ lecture: Lecture; question: LectureQuestion }> {
  const found = await store.lectures.findOfQuestion(requireId(questionId, 'questionId'));
  const scope = await readScopeOf(store, principal, 'serviceText');
  const [lecture] = found === null ? [null] : await store.lectures.findLectures([found.id], scope);
  const question = lecture?.questions.find(({ id }) => id === questionId);
  if (lecture && question !== undefined) return { lecture, question };
  throw new DomainError('LECTURE_QUESTION_NOT_FOUND', { field: 'questionId', value: questionId });
}

function requireOwner(principal: Principal, owner: KnowledgeOwner): void {
  requireRegion(owner.regionCode, 'ownerRegion');
  requireKnowledgeRight(principal, owner);
}
