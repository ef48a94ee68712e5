import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { somebody } from './somebody.ts';
import { approverOf } from './somePerson.ts';
import type { ConciergeUnderTest } from './startConcierge.ts';

const draft =
  'mutation ($agency: Agency!, $region: String!, $input: KnowledgeInput!) { draftKnowledge(ownerAgency: $agency, ownerRegion: $region, input: $input, reason: "企业高频咨询") { id } }';
const publish = 'mutation ($id: ID!, $on: Date) { publishKnowledge(entryId: $id, reviewOn: $on) { id } }';

/** What an entry of the tests says. */
export const someKnowledge = {
  question: '取得土地但要件不全能不能先受理？',
  answer: '可以容缺受理：书面承诺期限，期限内补齐材料后出具审批意见。',
  similar: ['缺材料可以先报吗'],
  source: '直通车试点工作方案三（五）',
};

/** The official who writes the tests' entries of a region. */
export const writerOf = (region: string): Principal => approverOf('ADMIN_APPROVAL', region);

/** An entry that the region's approval office has written; published by the service room unless told. */
export async function someEntry(
  concierge: Pick<ConciergeUnderTest, 'ask' | 'order'>,
  {
    region,
    isPublished = true,
    reviewOn,
    ...input
  }: { region: string; isPublished?: boolean; reviewOn?: string } & Record<string, unknown>,
): Promise<string> {
  const asked = { agency: 'ADMIN_APPROVAL', region, input: { ...someKnowledge, ...input } };
  const { data, errors } = await concierge.ask(writerOf(region), draft, asked);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { id } = data.draftKnowledge;
  if (isPublished) await concierge.order(publish, { id, on: reviewOn });
  return id;
}

/** A word that no other text has. */
export const someMark = (): string => newId().slice(-12);

/** The service room, as another person than the one who signs everything else. */
export const otherRoom: Principal = { ...somebody.serviceRoom, subject: 'room.other', name: '服务室乙' };
