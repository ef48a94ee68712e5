import type { WallCountsQuery } from '../../generated/pages/wall/wallCounts.ts';
import type { Light, ProjectStage } from '../../generated/pages/wall/wallRows.ts';
import { stages } from '../../parts/stages.ts';
import type { WallLine } from './WallLine.ts';

type LightOrNone = Light | 'NONE';

/** How many rows there are, by stage and light. */
export interface WallCounts {
  readonly total: number;
  readonly byLight: Readonly<Record<LightOrNone, number>>;
  readonly byStage: readonly StageCount[];
}

export interface StageCount {
  readonly stage: ProjectStage;
  readonly count: number;
  readonly byLight: Readonly<Record<LightOrNone, number>>;
}

/** Counts lines. */
export function countLines(lines: readonly WallLine[]): WallCounts {
  const ofStage = new Map(stages.map((stage) => [stage, { ...none }]));
  const byLight = { ...none };
  for (const { row } of lines) {
    const counted = ofStage.get(row.project.stage);
    const light = row.light ?? 'NONE';
    byLight[light] += 1;
    if (counted !== undefined) counted[light] += 1;
  }
  const byStage = [...ofStage].map(([stage, counts]) => ({ stage, count: sumOf(counts), byLight: counts }));
  return { total: lines.length, byLight, byStage };
}

/** What the graph has counted, while not all rows are here. */
export function countsOf({ total, byLight, byStage }: NonNullable<WallCountsQuery['wallChartCounts']>): WallCounts {
  return {
    total,
    byLight: lightsOf(byLight),
    byStage: byStage.map(({ stage, count, byLight }) => ({ stage, count, byLight: lightsOf(byLight) })),
  };
}

const none = { RED: 0, AMBER: 0, GREEN: 0, NONE: 0 };

function sumOf(counts: Readonly<Record<LightOrNone, number>>): number {
  return counts.RED + counts.AMBER + counts.GREEN + counts.NONE;
}

function lightsOf(counted: readonly { readonly light: Light | null; readonly count: number }[]): typeof none {
  return counted.reduce((counts, { light, count }) => ({ ...counts, [light ?? 'NONE']: count }), none);
}
