import { actorOf } from '@guanjia/kernel/actor';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Advice } from '../domain/advice.ts';
import type { AdviceStore } from '../domain/adviceStore.ts';
import { announceAdvice } from '../domain/announcements/announceAdvice.ts';
import { partyOf } from './projectParty.ts';
import { requireMayActFor } from './requireMayActFor.ts';
import { requireProjectToActFor } from './requireProject.ts';
import type { WindowNeeds } from './windowNeeds.ts';

/** Puts a question to the window (政策咨询, J1). @throws PROJECT_NOT_FOUND, FORBIDDEN, ACCEPTANCE_ITEM_NOT_FOUND */
export async function askAdvice(
  {
    advice,
    projects,
    catalogue,
    now,
  }: Pick<WindowNeeds, 'projects' | 'catalogue' | 'now'> & {
    readonly advice: Pick<AdviceStore, 'add'>;
  },
  principal: Principal,
  {
    projectId,
    question,
    itemCode,
  }: { readonly projectId: string; readonly question: string; readonly itemCode: string | null },
): Promise<Advice> {
  const [found] = await projects.findByIds([projectId]);
  const party = partyOf(requireProjectToActFor(principal, projectId, found));
  requireMayActFor(principal, party);
  if (itemCode !== null) catalogue.require(itemCode);
  const asked = { askedBy: actorOf(principal), askedAt: now(), answer: null };
  const put: Advice = { id: newId(), projectId, ...party, itemCode, question, ...asked };
  return advice.add(put, [announceAdvice(put)]);
}
