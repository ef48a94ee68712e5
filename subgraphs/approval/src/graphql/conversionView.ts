import type { DomainError } from '@guanjia/kernel/DomainError';
import type { SimulationChange } from '../domain/simulationChanges.ts';

/** What stands in the way, as the graph shows it: an error among the values would be taken for a fault. */
export interface ObstacleView {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly missing: readonly string[];
  readonly changes: readonly SimulationChange[];
}

export interface ConversionView {
  readonly possible: boolean;
  readonly obstacles: readonly ObstacleView[];
}

/** Whether a conversion is possible, and the refusals that it would meet. */
export function conversionViewOf(obstacles: readonly DomainError[]): ConversionView {
  const views = obstacles.map(({ code, message: messageEn, messageZh: message, detail }) => {
    const missing = listOf(detail['missing'], isText);
    return { code, message, messageEn, missing, changes: listOf(detail['changes'], isChange) };
  });
  return { possible: views.length === 0, obstacles: views };
}

function listOf<Entry>(value: unknown, is: (entry: unknown) => entry is Entry): readonly Entry[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isChange(value: unknown): value is SimulationChange {
  return typeof value === 'object' && value !== null && 'what' in value && 'before' in value && 'after' in value;
}
