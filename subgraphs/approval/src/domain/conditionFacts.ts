import type { Label } from './label.ts';

/** Facts that are words, or lists of words, with their names (A1). */
export const factsOfWords = {
  kind: { en: 'kind of project', zh: '项目类型' },
  investmentSource: { en: 'source of money', zh: '投资来源' },
  landStatus: { en: 'land status', zh: '用地状态' },
  tier: { en: 'tier', zh: '层级' },
  keyLevel: { en: 'key-project level', zh: '重点项目级别' },
  functionalZone: { en: 'functional zone', zh: '功能区' },
  region: { en: 'region', zh: '所在地区' },
} as const satisfies Record<string, Label>;
export type FactOfWords = keyof typeof factsOfWords;

/** Facts that are numbers, with their names and units. */
export const factsOfNumbers = {
  floorAreaSquareMetres: { en: 'floor area in m²', zh: '建筑面积（平方米）' },
  plannedBuildingDays: { en: 'planned days of building', zh: '计划工期（天）' },
} as const satisfies Record<string, Label>;
export type FactOfNumber = keyof typeof factsOfNumbers;

/** What a condition is judged by. An absent fact, and a null list, are not known: neither true nor false. */
export interface ConditionFacts {
  readonly words: Partial<Readonly<Record<FactOfWords, readonly string[]>>>;
  readonly numbers: Partial<Readonly<Record<FactOfNumber, number>>>;
  /** Codes of what the owner has stated; what is not among them does not hold. */
  readonly circumstances: readonly string[] | null;
  /** Codes of the policies in force. */
  readonly policies: readonly string[] | null;
}
