import { countLines, type WallCounts } from './countLines.ts';
import { isWithinRegion } from './isWithinRegion.ts';
import type { WallLine } from './WallLine.ts';

/** Lines of one region; null: of those that have no row of their own. */
export interface RegionSum {
  readonly region: string | null;
  readonly counts: WallCounts;
}

/** Sums lines up by region, the worst first, on `most` rows: those that do not fit stand together on the last one. */
export function sumUp(lines: readonly WallLine[], regions: readonly string[], most: number): readonly RegionSum[] {
  const regionOf = ({ row }: WallLine): string | null =>
    regions.find((region) => isWithinRegion(row.project.regionCode, region)) ?? null;
  const grouped = Map.groupBy(lines, regionOf);
  const sums = [...grouped].flatMap(([region, ofRegion]) =>
    region === null ? [] : [{ region, lines: ofRegion, counts: countLines(ofRegion) }],
  );
  const ordered = sums.toSorted((one, other) => compareCounts(one.counts, other.counts));
  const outside = grouped.get(null) ?? [];
  const isTooMany = ordered.length + (outside.length > 0 ? 1 : 0) > most;
  const kept = isTooMany ? ordered.slice(0, most - 1) : ordered;
  const rest = [...ordered.slice(kept.length).flatMap((one) => one.lines), ...outside];
  return [
    ...kept.map(({ region, counts }) => ({ region, counts })),
    ...(rest.length > 0 ? [{ region: null, counts: countLines(rest) }] : []),
  ];
}

function compareCounts({ byLight: one, total }: WallCounts, { byLight: other, total: otherTotal }: WallCounts): number {
  return other.RED - one.RED || other.AMBER - one.AMBER || otherTotal - total;
}
