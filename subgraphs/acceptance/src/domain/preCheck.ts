import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';

/** Guidance before acceptance (验前指导): what the window found on looking the project over, recorded (J1). */
export interface PreCheck {
  readonly id: string;
  readonly projectId: string;
  readonly checkedAt: Date;
  readonly checkedBy: Actor;
  /** Empty when nothing stands in the way. */
  readonly findings: readonly PreCheckFinding[];
}

/** One thing to put right before the item is applied for. */
export interface PreCheckFinding {
  readonly itemCode: string;
  readonly finding: string;
  readonly advice: string;
  /** That it was put right; null while it is open. */
  readonly remedy: FindingRemedy | null;
}

/** What was done about a finding. */
export interface FindingRemedy {
  readonly note: string;
  readonly by: Actor;
  readonly at: Date;
}

/** Marks a finding, counted from 1, as put right. @throws BAD_INPUT for another number, FINDING_ALREADY_PUT_RIGHT */
export function putRightFinding(preCheck: PreCheck, number: number, remedy: FindingRemedy): PreCheck {
  const found = preCheck.findings[number - 1];
  if (found === undefined) {
    const accepted = `1 to ${preCheck.findings.length}`;
    throw new DomainError('BAD_INPUT', { field: 'number', value: number, accepted });
  }
  if (found.remedy !== null) {
    throw new DomainError('FINDING_ALREADY_PUT_RIGHT', { field: 'number', value: number, current: found.remedy.at });
  }
  return { ...preCheck, findings: preCheck.findings.with(number - 1, { ...found, remedy }) };
}

/** The findings on these items that were recorded by then and not put right by then. */
export function openFindingsAt(
  preChecks: readonly PreCheck[],
  itemCodes: readonly string[],
  at: Date,
): readonly NumberedFinding[] {
  return preChecks
    .filter(({ checkedAt }) => checkedAt <= at)
    .flatMap(numberedFindings)
    .filter(({ itemCode, remedy }) => itemCodes.includes(itemCode) && (remedy === null || remedy.at > at));
}

/** A finding with its number in its pre-check. */
export interface NumberedFinding extends PreCheckFinding {
  readonly number: number;
}

/** The findings of a pre-check, numbered from 1. */
export function numberedFindings({ findings }: Pick<PreCheck, 'findings'>): readonly NumberedFinding[] {
  return findings.map((finding, index) => ({ ...finding, number: index + 1 }));
}
