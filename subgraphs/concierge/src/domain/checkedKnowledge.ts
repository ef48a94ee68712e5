import { DomainError } from '@guanjia/kernel/DomainError';
import { isWithinRegion, requireRegion } from '@guanjia/kernel/regions';
import { requireItemCode } from './appointContact.ts';
import type { KnowledgeOwner, KnowledgeText } from './knowledge.ts';
import { type ConcealedFacts, requireImpersonal } from './requireImpersonal.ts';
import { requireText } from './requireText.ts';

const mostSimilar = 20;
const mostItems = 50;

/**
 * What an entry says, each value once and in order.
 * @throws BAD_INPUT, REGION_UNKNOWN; PERSONAL_DATA for a text that names the owner it comes from, a telephone, identity or
 * credit number, or an address
 */
export function checkedKnowledge(
  asked: KnowledgeText,
  owner: KnowledgeOwner,
  concealed: ConcealedFacts | null,
): KnowledgeText {
  const clean = (text: string, field: string, longest: number) =>
    requireImpersonal(requireText(text, field, longest), field, concealed);
  requireAtMost(asked.similar, 'similar', mostSimilar);
  requireAtMost(asked.itemCodes, 'itemCodes', mostItems);
  return {
    question: clean(asked.question, 'question', 4000),
    answer: clean(asked.answer, 'answer', 4000),
    similar: [...new Set(asked.similar.map((text) => clean(text, 'similar', 200)))],
    fields: inOrder(asked.fields),
    kinds: inOrder(asked.kinds),
    itemCodes: inOrder(asked.itemCodes.map((code) => requireItemCode(code, 'itemCodes'))),
    agencies: inOrder(asked.agencies),
    regionCode: asked.regionCode === null ? null : requireOwnRegion(asked.regionCode, owner),
    source: clean(asked.source, 'source', 500),
  };
}

/** A department answers for its own region and those within it, or says what holds everywhere. */
function requireOwnRegion(code: string, owner: KnowledgeOwner): string {
  if (isWithinRegion(requireRegion(code, 'regionCode'), owner.regionCode)) return code;
  const accepted = `null, ${owner.regionCode} or a region within it`;
  throw new DomainError('BAD_INPUT', { field: 'regionCode', value: code, accepted });
}

function requireAtMost(values: readonly string[], field: string, most: number): void {
  if (values.length <= most) return;
  throw new DomainError('BAD_INPUT', { field, value: values.length, accepted: `0 to ${most}` });
}

function inOrder<Value extends string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].toSorted();
}
