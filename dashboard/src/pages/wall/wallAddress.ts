import { enumLabels } from '../../generated/enumLabels.ts';
import { type ScreenChoice, screenChoices } from './planScreens.ts';
import type { WallFilter } from './WallFilter.ts';
import { type WallOrder, wallSortKeys } from './WallOrder.ts';

/** What is shown, as it stands in the address. */
export interface WallAddress {
  readonly filter: WallFilter;
  readonly order: WallOrder;
  /** In a round of a wall; on a desk nothing. */
  readonly screens: ScreenChoice;
}

/** Reads what is shown from the address; what nobody can mean is left out. */
export function readWallAddress(given: URLSearchParams): WallAddress {
  const key = wallSortKeys.find((one) => one === given.get('sort')) ?? 'light';
  return {
    filter: {
      region: given.get('region')?.match(/^\d{6}$/)?.[0] ?? null,
      levels: listOf(given.get('level'), isOf('KeyLevel')),
      kinds: listOf(given.get('kind'), isOf('ProjectKind')),
      stages: listOf(given.get('stage'), isOf('ProjectStage')),
      lights: listOf(given.get('light'), isLight),
      steward: given.get('steward') || null,
      text: given.get('text')?.slice(0, longestText) ?? '',
    },
    order: { key, backwards: given.get('order') === 'backwards' },
    screens: screenChoices.find((one) => one === given.get('screens')) ?? usualScreens,
  };
}

/** The address with what is shown; whatever else stands in it stays. */
export function writeWallAddress(given: URLSearchParams, { filter, order, screens }: WallAddress): URLSearchParams {
  const written = new URLSearchParams(given);
  const values: Readonly<Record<string, string>> = {
    region: filter.region ?? '',
    level: filter.levels.join(','),
    kind: filter.kinds.join(','),
    stage: filter.stages.join(','),
    light: filter.lights.join(','),
    steward: filter.steward ?? '',
    text: filter.text,
    sort: order.key === 'light' ? '' : order.key,
    order: order.backwards ? 'backwards' : '',
    screens: screens === usualScreens ? '' : screens,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === '') written.delete(name);
    else written.set(name, value);
  }
  return written;
}

/** At a quarter of a minute each, two minutes. */
const usualScreens = '8';
/** What the graph takes. */
const longestText = 100;

interface Enums {
  readonly KeyLevel: WallFilter['levels'][number];
  readonly ProjectKind: WallFilter['kinds'][number];
  readonly ProjectStage: WallFilter['stages'][number];
}

function isOf<Name extends keyof Enums>(name: Name): (value: string) => value is Enums[Name] {
  return (value): value is Enums[Name] => Object.hasOwn(enumLabels[name] ?? {}, value);
}

function isLight(value: string): value is WallFilter['lights'][number] {
  return value === 'NONE' || Object.hasOwn(enumLabels['Light'] ?? {}, value);
}

function listOf<Value extends string>(
  given: string | null,
  isOne: (value: string) => value is Value,
): readonly Value[] {
  return [...new Set(given?.split(',').filter(isOne))];
}
