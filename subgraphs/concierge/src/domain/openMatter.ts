import { requireRegion } from '@guanjia/kernel/regions';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { PolicyMatter } from './policyMatter.ts';
import { requireText } from './requireText.ts';

export type NewMatter = Pick<PolicyMatter, 'id' | 'regionCode' | 'title' | 'question'>;

/** Opens a 面上 matter, without problems yet. */
export function openMatter(
  { actor, at }: Occasion,
  { id, regionCode, title, question }: NewMatter,
): Partial<Changes> & { matter: PolicyMatter } {
  const matter: PolicyMatter = {
    id,
    regionCode: requireRegion(regionCode, 'regionCode'),
    title: requireText(title, 'title', 100),
    question: requireText(question, 'question', 4000),
    status: 'OPEN',
    answer: null,
    answeredAt: null,
    openedBy: actor,
    openedAt: at,
    version: 1,
  };
  return { matter, matters: [{ record: matter, readVersion: 0 }] };
}
