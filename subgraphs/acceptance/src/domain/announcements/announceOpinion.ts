import { agencies } from '@guanjia/kernel/agencies';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { AcceptanceItem } from '../acceptanceItem.ts';
import type { GivenOpinion, JointAcceptance } from '../jointAcceptance.ts';
import { presentRound } from '../presentRound.ts';
import { requireItemOf } from '../requireItemOf.ts';
import { type Announcement, acceptanceEvent } from './acceptanceEvent.ts';

/** `acceptance.opinionGiven`, or `acceptance.rectificationRequested` with the whole list of what to put right. */
export function announceOpinion(
  acceptance: JointAcceptance,
  catalogued: Pick<AcceptanceItem, 'code' | 'name'>,
  { opinion, givenBy, givenAt }: GivenOpinion,
): OutboxMessage {
  const item = requireItemOf(acceptance, catalogued.code);
  const about = { itemCode: item.itemCode, agency: item.agency, round: presentRound(item).number };
  const common = { actor: givenBy, now: givenAt };
  if (opinion.verdict !== 'RECTIFY') {
    return acceptanceEvent(acceptance, {
      ...common,
      type: 'acceptance.opinionGiven',
      visibility: 'PUBLIC',
      summary: opinionSummary(catalogued, opinion.verdict, agencies[item.agency]),
      data: { ...about, verdict: opinion.verdict },
    });
  }
  return acceptanceEvent(acceptance, {
    ...common,
    type: 'acceptance.rectificationRequested',
    visibility: 'PARTIES',
    summary: {
      en: `${catalogued.name.en}: ${opinion.rectifications.length} things to put right`,
      zh: `${catalogued.name.zh}：需整改 ${opinion.rectifications.length} 项`,
    },
    data: { ...about, rectifications: [...opinion.rectifications] },
  });
}

function opinionSummary(
  { name }: Pick<AcceptanceItem, 'name'>,
  verdict: 'PASS' | 'NOT_APPLICABLE',
  agency: { readonly en: string; readonly zh: string },
): Announcement['summary'] {
  return verdict === 'PASS'
    ? { en: `${name.en}: passed (${agency.en})`, zh: `${name.zh}：${agency.zh}验收通过` }
    : { en: `${name.en}: found not applicable (${agency.en})`, zh: `${name.zh}：${agency.zh}认定不适用` };
}
