import { DomainError } from '@guanjia/kernel/DomainError';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import type { FactOfWords } from './conditionFacts.ts';
import { factsOfProject, type JudgedProject } from './factsOfProject.ts';
import { investmentSources } from './investmentSources.ts';
import type { Item } from './item.ts';
import { judgeCondition, type Verdict } from './judgeCondition.ts';
import { keysOf } from './keysOf.ts';

type Conditional = Pick<Item, 'applies'>;

/** Whether an item applies to a project; UNKNOWN when that hangs on a circumstance, which is for a person to judge. */
export function itemApplies({ applies }: Conditional, project: JudgedProject): Verdict {
  return judgeCondition(applies, factsOfProject(project)).verdict;
}

/** Which of a fact's words an item can apply to, whatever the rest of the project is. */
export function wordsItemFits<Word extends string>(
  { applies }: Conditional,
  fact: FactOfWords,
  words: readonly Word[],
): readonly Word[] {
  const fits = (word: Word) => judgeCondition(applies, { ...nothingKnown, words: { [fact]: [word] } }).verdict !== 'NO';
  return words.filter(fits);
}

const nothingKnown = { words: {}, numbers: {}, circumstances: null, policies: null };

/** @throws ITEM_NOT_APPLICABLE saying for which projects the item is, and what of this one is against it */
export function requireApplicable(item: Pick<Item, 'code' | 'applies'>, project: JudgedProject): void {
  const { verdict, because } = judgeCondition(item.applies, factsOfProject(project));
  if (verdict !== 'NO') return;
  throw new DomainError('ITEM_NOT_APPLICABLE', {
    field: 'itemCode',
    value: item.code,
    current: { kind: project.kind, investmentSource: project.investmentSource },
    accepted: {
      kinds: wordsItemFits(item, 'kind', keysOf(projectKinds)),
      investmentSources: wordsItemFits(item, 'investmentSource', keysOf(investmentSources)),
    },
    because,
  });
}
