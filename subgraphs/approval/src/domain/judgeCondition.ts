import { keyLevels, landStatuses, projectKinds } from '@guanjia/kernel/projectFacts';
import type { Condition } from './condition.ts';
import { type ConditionFacts, type FactOfNumber, factsOfNumbers, factsOfWords } from './conditionFacts.ts';
import { investmentSources } from './investmentSources.ts';
import type { Label } from './label.ts';

/** UNKNOWN where a fact that decides is not known. */
export type Verdict = 'YES' | 'NO' | 'UNKNOWN';

/** What came out, and the parts that decided it, each as a statement that is true of the project. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly because: readonly Label[];
}

/** The name of a circumstance or a policy. */
export type NameOf = (code: string) => Label;

const byCode: NameOf = (code) => ({ en: code, zh: code });

/** Judges a condition in three-valued logic: what is not known decides nothing that the known parts decide (A3). */
export function judgeCondition(condition: Condition, facts: ConditionFacts, nameOf: NameOf = byCode): Judgement {
  if ('all' in condition) return judgeAll(condition.all, facts, nameOf);
  if ('any' in condition) return negated(judgeAll(condition.any.map(denied), facts, nameOf));
  if ('not' in condition) return negated(judgeCondition(condition.not, facts, nameOf));
  if ('circumstance' in condition) return judgeStated(condition.circumstance, facts.circumstances, nameOf);
  if ('policy' in condition) return judgePolicy(condition.policy, facts.policies, nameOf);
  return 'in' in condition ? judgeWords(condition, facts) : judgeNumber(condition, facts);
}

/** NO as soon as one part says no; else UNKNOWN as long as one part is not known. */
function judgeAll(parts: readonly Condition[], facts: ConditionFacts, nameOf: NameOf): Judgement {
  const judged = parts.map((part) => judgeCondition(part, facts, nameOf));
  const verdicts = new Set(judged.map(({ verdict }) => verdict));
  const verdict = verdicts.has('NO') ? 'NO' : verdicts.has('UNKNOWN') ? 'UNKNOWN' : 'YES';
  const decisive = judged.filter((one) => one.verdict === verdict);
  return { verdict, because: decisive.flatMap(({ because }) => because) };
}

function denied(condition: Condition): Condition {
  return { not: condition };
}

const opposite = { YES: 'NO', NO: 'YES', UNKNOWN: 'UNKNOWN' } as const satisfies Record<Verdict, Verdict>;

/** The other way round, for the same reasons: they state what is true of the project, not what was asked. */
function negated({ verdict, because }: Judgement): Judgement {
  return { verdict: opposite[verdict], because };
}

function judgeStated(code: string, stated: ConditionFacts['circumstances'], nameOf: NameOf): Judgement {
  const { en, zh } = nameOf(code);
  if (stated === null) return notKnown({ en: `whether stated: ${en}`, zh: `是否申明“${zh}”` });
  const holds = stated.includes(code);
  return answer(
    holds,
    holds ? { en: `Stated: ${en}`, zh: `已申明：${zh}` } : { en: `Not stated: ${en}`, zh: `未申明：${zh}` },
  );
}

function judgePolicy(code: string, inForce: ConditionFacts['policies'], nameOf: NameOf): Judgement {
  const { en, zh } = nameOf(code);
  if (inForce === null) return notKnown({ en: `whether in force: ${en}`, zh: `是否适用“${zh}”` });
  const holds = inForce.includes(code);
  return answer(
    holds,
    holds ? { en: `In force: ${en}`, zh: `已适用：${zh}` } : { en: `Not in force: ${en}`, zh: `未适用：${zh}` },
  );
}

type WordsCondition = Extract<Condition, { readonly in: readonly string[] }>;

function judgeWords({ fact, in: wanted }: WordsCondition, { words }: ConditionFacts): Judgement {
  const name = factsOfWords[fact];
  const known = words[fact];
  if (known === undefined) return notKnown(name);
  const holds = known.some((word) => wanted.includes(word));
  const own = { en: known.join(', ') || 'none', zh: known.map(wordInChinese).join('、') || '无' };
  const list = { en: wanted.join(', '), zh: wanted.map(wordInChinese).join('、') };
  return answer(holds, {
    en: `The ${name.en} (${own.en}) is ${holds ? '' : 'not '}one of ${list.en}.`,
    zh: `${name.zh}（${own.zh}）${holds ? '属于' : '不属于'}：${list.zh}`,
  });
}

interface NumberCondition {
  readonly fact: FactOfNumber;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

function judgeNumber(
  { fact, atLeast = -Infinity, atMost = Infinity }: NumberCondition,
  { numbers }: ConditionFacts,
): Judgement {
  const name = factsOfNumbers[fact];
  const known = numbers[fact];
  if (known === undefined) return notKnown(name);
  const holds = known >= atLeast && known <= atMost;
  const bounds = [atLeast === -Infinity ? '' : `≥ ${atLeast}`, atMost === Infinity ? '' : `≤ ${atMost}`];
  const asked = bounds.filter((bound) => bound !== '').join(', ');
  return answer(holds, {
    en: `The ${name.en} (${known}) is ${holds ? '' : 'not '}${asked}.`,
    zh: `${name.zh}（${known}）${holds ? '符合' : '不符合'} ${asked}`,
  });
}

function answer(holds: boolean, statement: Label): Judgement {
  return { verdict: holds ? 'YES' : 'NO', because: [statement] };
}

function notKnown({ en, zh }: Label): Judgement {
  return { verdict: 'UNKNOWN', because: [{ en: `Not known: ${en}.`, zh: `尚未明确：${zh}` }] };
}

const chineseWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...projectKinds,
    ...investmentSources,
    ...keyLevels,
    ...landStatuses,
    TOWN: '镇级',
    COUNTY: '县级',
  }),
);

function wordInChinese(word: string): string {
  return chineseWords.get(word) ?? word;
}
