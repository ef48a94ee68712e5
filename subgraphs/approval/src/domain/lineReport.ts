import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { requireText } from './requireText.ts';

/** A figure that an agency reports, with its unit. */
export interface LineFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** How an agency's own line of projects went in a month (部门牵头项目进度, A16, S4). */
export interface LineReport {
  readonly id: string;
  readonly agency: AgencyCode;
  readonly region: string;
  /** YYYY-MM. */
  readonly month: string;
  /** From 1; an amendment is the next one. */
  readonly version: number;
  readonly text: string;
  readonly figures: readonly LineFigure[];
  readonly reportedAt: Date;
  readonly reportedBy: Actor;
}

/** What an agency reported of a month: all versions, the latest first. */
export interface LineProgress {
  readonly agency: AgencyCode;
  readonly reports: readonly LineReport[];
}

/** A month up to the present one. @throws BAD_INPUT */
export function requireMonth(month: string, now: Date): string {
  const present = calendarDateOf(now).slice(0, 7);
  if (/^20\d\d-(0[1-9]|1[0-2])$/.test(month) && month <= present) return month;
  throw new DomainError('BAD_INPUT', { field: 'month', value: month, accepted: `YYYY-MM from 2000-01 to ${present}` });
}

/** Figures with names, each once, and units. @throws BAD_INPUT */
export function requireFigures(figures: readonly LineFigure[]): readonly LineFigure[] {
  if (figures.length > 50) {
    throw new DomainError('BAD_INPUT', { field: 'figures', value: figures.length, accepted: 'up to 50' });
  }
  const named = figures.map(({ name, value, unit }) => ({
    name: requireText(name, 'figures.name', 60),
    value,
    unit: requireText(unit, 'figures.unit', 20),
  }));
  const twice = named.find(({ name }, index) => named.findIndex((one) => one.name === name) !== index);
  if (twice === undefined) return named;
  throw new DomainError('BAD_INPUT', { field: 'figures.name', value: twice.name, accepted: 'each name once' });
}
