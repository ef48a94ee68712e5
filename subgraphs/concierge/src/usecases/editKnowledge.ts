import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { KnowledgeEntry, KnowledgeText } from '../domain/knowledge.ts';
import { publishKnowledge, reviewKnowledge, reviseKnowledge, withdrawKnowledge } from '../domain/writeKnowledge.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { concealedOf, requireKnowledge, requireKnowledgeRight } from './requireKnowledge.ts';
import { requireRegionRight } from './requireRegionRight.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'knowledgeRules'>;

/** Writes the next edition of an entry; it is read once it is published. */
export async function reviseEntry(
  needs: Needs,
  principal: Principal,
  { entryId, text, reason }: { readonly entryId: string; readonly text: KnowledgeText; readonly reason: string },
): Promise<KnowledgeEntry> {
  const kept = await requireWritable(needs, principal, entryId);
  const wish = { text, reason, concealed: await concealedOf(needs.store, kept.origin) };
  const { entry, ...changes } = reviseKnowledge(occasionFor(needs, principal), kept, wish);
  await needs.store.commit(changes);
  return entry;
}

/** Publishes the last edition of an entry; by the service room of its region, never by who wrote it. */
export async function publishEntry(
  needs: Needs,
  principal: Principal,
  { entryId, reviewOn }: { readonly entryId: string; readonly reviewOn: CalendarDate | null },
): Promise<KnowledgeEntry> {
  const kept = await requireKnowledge(needs.store, principal, entryId);
  requireRegionRight(principal, kept.owner.regionCode);
  const [editions = []] = await needs.store.knowledge.listEditions([kept.id]);
  const last = editions.find(({ edition }) => edition === kept.edition);
  // a revision that came between the two reads
  if (last === undefined) throw new DomainError('STALE_VERSION');
  const source = { entry: kept, last };
  const { entry, ...changes } = publishKnowledge(occasionFor(needs, principal), needs.knowledgeRules, source, reviewOn);
  await needs.store.commit(changes);
  return entry;
}

/** Confirms a published entry as still true, until its next review. */
export async function reviewEntry(
  needs: Needs,
  principal: Principal,
  { entryId, ...asked }: { readonly entryId: string; readonly note: string; readonly reviewOn: CalendarDate | null },
): Promise<KnowledgeEntry> {
  const kept = await requireWritable(needs, principal, entryId);
  const { entry, ...changes } = reviewKnowledge(occasionFor(needs, principal), needs.knowledgeRules, kept, asked);
  await needs.store.commit(changes);
  return entry;
}

/** Takes an entry out of use. */
export async function withdrawEntry(
  needs: Needs,
  principal: Principal,
  { entryId, reason }: { readonly entryId: string; readonly reason: string },
): Promise<KnowledgeEntry> {
  const kept = await requireWritable(needs, principal, entryId);
  const { entry, ...changes } = withdrawKnowledge(occasionFor(needs, principal), kept, reason);
  await needs.store.commit(changes);
  return entry;
}

async function requireWritable({ store }: Needs, principal: Principal, entryId: string): Promise<KnowledgeEntry> {
  const kept = await requireKnowledge(store, principal, entryId);
  requireKnowledgeRight(principal, kept.owner);
  return kept;
}
