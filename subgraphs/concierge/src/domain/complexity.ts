import {
  type KeyLevel,
  keyLevels,
  type ProjectFacts,
  type ProjectKind,
  projectKinds,
} from '@guanjia/kernel/projectFacts';
import type { Wording } from './wording.ts';

/** What is looked at to tell whether a project is complex; figures that are not known yet are null. */
export interface ComplexityFacts
  extends Pick<ProjectFacts, 'keyLevels' | 'kind' | 'plannedStart' | 'plannedCompletion'> {
  /** Items that belong to the project, by its latest roadmap. */
  readonly items: number | null;
  /** Departments that decide its items, by its latest routing. */
  readonly agencies: number | null;
}

/** What makes a project complex, each alone (复杂项目, S2); null switches a figure off. */
export interface ComplexityRules {
  readonly keyLevels: readonly KeyLevel[];
  readonly kinds: readonly ProjectKind[];
  readonly leastItems: number | null;
  readonly leastAgencies: number | null;
  /** From planned start to planned completion. */
  readonly leastMonths: number | null;
}

export const complexityCauses = ['KEY_LEVEL', 'KIND', 'ITEMS', 'AGENCIES', 'DURATION'] as const;

/** One thing that makes a project complex. */
export interface ComplexityReason {
  readonly cause: (typeof complexityCauses)[number];
  readonly reason: Wording;
}

/** Whether a project is complex, with all that makes it so (C4 S2). Depends on nothing but its arguments. */
export function judgeComplexity(
  facts: ComplexityFacts,
  rules: ComplexityRules,
): { readonly isComplex: boolean; readonly reasons: readonly ComplexityReason[] } {
  const months = monthsBetween(facts.plannedStart, facts.plannedCompletion);
  const reasons = [
    byKeyLevel(facts, rules),
    byKind(facts, rules),
    atLeast('ITEMS', facts.items, rules.leastItems, (count, least) => ({
      en: `${count} items belong to it, from ${least} on it is complex.`,
      zh: `涉及审批服务事项${count}项，达到${least}项`,
    })),
    atLeast('AGENCIES', facts.agencies, rules.leastAgencies, (count, least) => ({
      en: `${count} departments decide its items, from ${least} on it is complex.`,
      zh: `涉及审批部门${count}个，达到${least}个`,
    })),
    atLeast('DURATION', months, rules.leastMonths, (count, least) => ({
      en: `It is built in ${count} months, from ${least} on it is complex.`,
      zh: `计划建设周期${count}个月，达到${least}个月`,
    })),
  ].filter((reason) => reason !== null);
  return { isComplex: reasons.length > 0, reasons };
}

function byKeyLevel({ keyLevels: held }: ComplexityFacts, rules: ComplexityRules): ComplexityReason | null {
  const counted = held.filter((level) => rules.keyLevels.includes(level));
  if (counted.length === 0) return null;
  const zh = counted.map((level) => keyLevels[level]).join('、');
  return {
    cause: 'KEY_LEVEL',
    reason: { en: `It is a key project (${counted.join(', ')}).`, zh: `列入${zh}重点项目` },
  };
}

function byKind({ kind }: ComplexityFacts, rules: ComplexityRules): ComplexityReason | null {
  if (!rules.kinds.includes(kind)) return null;
  return {
    cause: 'KIND',
    reason: { en: `Projects of the kind ${kind} are complex.`, zh: `${projectKinds[kind]}类项目按复杂项目办理` },
  };
}

function atLeast(
  cause: ComplexityReason['cause'],
  count: number | null,
  least: number | null,
  reasonOf: (count: number, least: number) => Wording,
): ComplexityReason | null {
  return count === null || least === null || count < least ? null : { cause, reason: reasonOf(count, least) };
}

/** Whole months. */
function monthsBetween(start: string, end: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = start.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = end.split('-').map(Number);
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
}
