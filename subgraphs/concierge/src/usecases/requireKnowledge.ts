import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { mayReadRow } from '@guanjia/kernel/rowScope';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { KnowledgeEntry, KnowledgeOrigin, KnowledgeOwner } from '../domain/knowledge.ts';
import { requireId } from '../domain/requireId.ts';
import type { ConcealedFacts } from '../domain/requireImpersonal.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** What is published is for everybody; drafts and what was withdrawn are for the officials of the owner's region. */
export function mayReadKnowledge(principal: Principal, entry: KnowledgeEntry): boolean {
  return entry.status === 'PUBLISHED' || mayReadDrafts(principal, entry);
}

/** Drafts, that of a published entry too, and how they came about are for the officials of the owner's region. */
export function mayReadDrafts(principal: Principal, { owner }: Pick<KnowledgeEntry, 'owner'>): boolean {
  return mayReadRow(principal, conciergeReaders.knowledgeDraft, { regionCode: owner.regionCode });
}

/** The officials of the department that owns an entry write it, or the service room of its region. @throws FORBIDDEN */
export function requireKnowledgeRight(principal: Principal, { agency, regionCode }: KnowledgeOwner): void {
  const isOwner = hasRole(principal, 'APPROVER') && principal.agency === agency;
  if (isOwner && worksInRegion(principal, regionCode)) return;
  requireRegionRight(principal, regionCode);
}

/** An entry that this person may see. @throws KNOWLEDGE_NOT_FOUND */
export async function requireKnowledge(
  { knowledge }: Pick<ConciergeStore, 'knowledge'>,
  principal: Principal,
  entryId: string,
): Promise<KnowledgeEntry> {
  const [entry] = await knowledge.findEntries([requireId(entryId, 'entryId')]);
  if (entry && mayReadKnowledge(principal, entry)) return entry;
  throw new DomainError('KNOWLEDGE_NOT_FOUND', { field: 'entryId', value: entryId });
}

/** Whose names must not be told in what was made from this: the owner's of the project of the problem or of the lecture. */
export async function concealedOf(
  { solutions, problems, projects, lectures }: Pick<ConciergeStore, 'solutions' | 'problems' | 'projects' | 'lectures'>,
  { solutionId, lectureQuestionId }: KnowledgeOrigin,
): Promise<ConcealedFacts | null> {
  const [solution] = solutionId === null ? [null] : await solutions.findSolutions([solutionId]);
  const [problem] = solution ? await problems.findProblems([solution.problemId], { kind: 'ALL' }) : [null];
  const lecture = lectureQuestionId === null ? null : await lectures.findOfQuestion(lectureQuestionId);
  const projectId = problem?.projectId ?? lecture?.projectId ?? null;
  if (projectId === null) return null;
  const [facts] = await projects.findFacts([projectId]);
  return facts ?? null;
}
