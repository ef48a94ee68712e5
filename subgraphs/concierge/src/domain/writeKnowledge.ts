import { isSamePerson } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { checkedKnowledge } from './checkedKnowledge.ts';
import {
  type KnowledgeEdition,
  type KnowledgeEntry,
  type KnowledgeOrigin,
  type KnowledgeOwner,
  type KnowledgeStep,
  type KnowledgeText,
  knowledgeTransitions,
} from './knowledge.ts';
import { nextReviewDay } from './knowledgeReview.ts';
import type { KnowledgeRules } from './knowledgeRules.ts';
import type { Occasion } from './occasion.ts';
import type { ConcealedFacts } from './requireImpersonal.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { Revision } from './revision.ts';

type Decided = Partial<Changes> & { entry: KnowledgeEntry };

/** An edition as it is asked for, and whose names it must not tell. */
export interface KnowledgeWish {
  readonly text: KnowledgeText;
  readonly reason: string;
  readonly concealed: ConcealedFacts | null;
}

/** Writes the first edition of a question and its answer (C13, S2); nobody else reads it before it is published. */
export function draftKnowledge(
  occasion: Occasion,
  { id, owner, origin }: Pick<KnowledgeEntry, 'id' | 'owner' | 'origin'>,
  wish: KnowledgeWish,
): Decided {
  const reason = requireText(wish.reason, 'reason', 1000);
  const entry: KnowledgeEntry = {
    id,
    owner,
    origin,
    ...checkedKnowledge(wish.text, owner, wish.concealed),
    status: 'DRAFT',
    edition: 1,
    publishedEdition: null,
    author: occasion.actor,
    draftedAt: occasion.at,
    publishedAt: null,
    reviewDueOn: null,
    reviewedAt: null,
    withdrawnReason: null,
    version: 1,
  };
  const step = { kind: 'DRAFTED', note: reason } as const;
  return decided(
    occasion,
    { record: entry, readVersion: 0 },
    step,
    editionOf(occasion, entry, { text: entry, reason }),
  );
}

/** Writes the next edition; a published one is read until that is published in its place. */
export function reviseKnowledge(occasion: Occasion, entry: KnowledgeEntry, wish: KnowledgeWish): Decided {
  const status = requireStep('KnowledgeEntry', knowledgeTransitions[entry.status], entry.status, 'revise');
  const reason = requireText(wish.reason, 'reason', 1000);
  const text = checkedKnowledge(wish.text, entry.owner, wish.concealed);
  const shown = entry.publishedEdition === null ? text : {};
  const revision = revise(entry, { ...shown, status, edition: entry.edition + 1, author: occasion.actor });
  const step = { kind: 'REVISED', note: reason } as const;
  return decided(occasion, revision, step, editionOf(occasion, revision.record, { text, reason }));
}

/**
 * Publishes the last edition (四眼: never by who wrote it); from now on it counts as true until the day of its review.
 * @throws KNOWLEDGE_NOTHING_TO_PUBLISH when the last edition is published; KNOWLEDGE_OWN_EDITION
 */
export function publishKnowledge(
  occasion: Occasion,
  rules: KnowledgeRules,
  { entry, last }: { readonly entry: KnowledgeEntry; readonly last: KnowledgeEdition },
  reviewOn: CalendarDate | null,
): Decided {
  const status = requireStep('KnowledgeEntry', knowledgeTransitions[entry.status], entry.status, 'publish');
  if (entry.publishedEdition === entry.edition)
    throw new DomainError('KNOWLEDGE_NOTHING_TO_PUBLISH', { field: 'entryId', value: entry.edition });
  if (isSamePerson(last.author, occasion.actor))
    throw new DomainError('KNOWLEDGE_OWN_EDITION', { field: 'entryId', accepted: `anybody but ${last.author.name}` });
  const { id: _id, entryId: _entryId, edition, reason: _reason, author: _author, madeAt: _madeAt, ...text } = last;
  const revision = revise(entry, {
    ...text,
    status,
    publishedEdition: edition,
    publishedAt: occasion.at,
    reviewedAt: occasion.at,
    reviewDueOn: nextReviewDay(occasion.at, rules, reviewOn),
  });
  return decided(occasion, revision, { kind: 'PUBLISHED', note: null }, null);
}

/** Confirms what is published as still true (定期更新, S2); otherwise it is revised. */
export function reviewKnowledge(
  occasion: Occasion,
  rules: KnowledgeRules,
  entry: KnowledgeEntry,
  { note, reviewOn }: { readonly note: string; readonly reviewOn: CalendarDate | null },
): Decided {
  const status = requireStep('KnowledgeEntry', knowledgeTransitions[entry.status], entry.status, 'review');
  const reviewDueOn = nextReviewDay(occasion.at, rules, reviewOn);
  const revision = revise(entry, { status, reviewedAt: occasion.at, reviewDueOn });
  return decided(occasion, revision, { kind: 'REVIEWED', note: requireText(note, 'note', 1000) }, null);
}

/** Takes an entry out of use, with the reason. */
export function withdrawKnowledge(occasion: Occasion, entry: KnowledgeEntry, why: string): Decided {
  const status = requireStep('KnowledgeEntry', knowledgeTransitions[entry.status], entry.status, 'withdraw');
  const withdrawnReason = requireText(why, 'reason', 1000);
  const revision = revise(entry, { status, withdrawnReason, reviewDueOn: null });
  return decided(occasion, revision, { kind: 'WITHDRAWN', note: withdrawnReason }, null);
}

/** The department that keeps an entry, and nothing it was made from. */
export function ownWords(owner: KnowledgeOwner): { owner: KnowledgeOwner; origin: KnowledgeOrigin } {
  return { owner, origin: { solutionId: null, lectureQuestionId: null } };
}

function editionOf(
  { at, nextId, actor }: Occasion,
  { id: entryId, edition }: KnowledgeEntry,
  { text, reason }: { readonly text: KnowledgeText; readonly reason: string },
): KnowledgeEdition {
  const { question, answer, similar, fields, kinds, itemCodes, agencies, regionCode, source } = text;
  const said = { question, answer, similar, fields, kinds, itemCodes, agencies, regionCode, source };
  return { id: nextId(), entryId, edition, ...said, reason, author: actor, madeAt: at };
}

function decided(
  { at, nextId, actor }: Occasion,
  revision: Revision<KnowledgeEntry>,
  step: Pick<KnowledgeStep, 'kind' | 'note'>,
  edition: KnowledgeEdition | null,
): Decided {
  const { id: entryId, edition: last } = revision.record;
  const kept = { id: nextId(), entryId, edition: last, ...step, by: actor, at };
  return { entry: revision.record, knowledge: [{ revision, edition, step: kept }] };
}
