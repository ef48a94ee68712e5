import { agencies } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { csvText } from '@guanjia/kernel/csvText';
import { DomainError } from '@guanjia/kernel/DomainError';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { regionName } from '@guanjia/kernel/regions';
import type { KnowledgeEntry } from '../domain/knowledge.ts';
import type { KnowledgeFilter } from '../domain/knowledgeStore.ts';
import { policyFields } from '../domain/policyFields.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

const mostRows = 5000;
const head = [
  '条目标识',
  '问题',
  '相似问法',
  '答案',
  '政策领域',
  '适用项目类型',
  '事项代码',
  '涉及部门',
  '适用区域',
  '政策依据',
  '责任部门',
  '责任部门所在区域',
  '版次',
  '发布日期',
  '复核期限',
];

/** All that is published as CSV, one question a line, for the knowledge base of 12345 to import (S2). @throws EXPORT_TOO_LARGE */
export async function exportKnowledge(
  { store }: Pick<ConciergeNeeds, 'store'>,
  filter: KnowledgeFilter,
): Promise<string> {
  const found = await store.knowledge.search({ text: null, filter, page: { first: mostRows, after: null } });
  if (found.length > mostRows) throw new DomainError('EXPORT_TOO_LARGE', { field: 'filter', accepted: mostRows });
  return csvText([head, ...found.map(({ entry }) => cellsOf(entry))]);
}

function cellsOf(entry: KnowledgeEntry): string[] {
  const { id, question, similar, answer, fields, kinds, itemCodes, regionCode, source, owner } = entry;
  return [
    id,
    question,
    similar.join('|'),
    answer,
    fields.map((field) => policyFields[field].zh).join('、'),
    kinds.map((kind) => projectKinds[kind]).join('、'),
    itemCodes.join('、'),
    entry.agencies.map((agency) => agencies[agency].zh).join('、'),
    regionCode === null ? '不限' : (regionName(regionCode) ?? regionCode),
    source,
    agencies[owner.agency].zh,
    regionName(owner.regionCode) ?? owner.regionCode,
    String(entry.publishedEdition ?? ''),
    entry.publishedAt === null ? '' : calendarDateOf(entry.publishedAt),
    entry.reviewDueOn ?? '',
  ];
}
