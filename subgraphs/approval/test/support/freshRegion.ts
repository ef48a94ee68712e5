import { randomInt } from 'node:crypto';
import type { Principal } from '@guanjia/kernel/principal';
import { regionName } from '@guanjia/kernel/regions';
import { serviceRoom, steward } from './people.ts';

const counties = Array.from({ length: 10_000 }, (_, number) => `65${String(number).padStart(4, '0')}`).filter(
  (code) => !code.endsWith('00') && regionName(code) !== null,
);

const shares = {
  MONTHLY_PLAN: (code: number) => code % 2 === 1,
  WALL_CHART: (code: number) => code % 4 === 0,
  WALL_CHART_FILTER: (code: number) => code % 8 === 2,
  ON_TIME: (code: number) => code % 8 === 6,
} as const;

/**
 * A county in which no other test has a project, and those who work there. Test files run side by side: each that asks has a
 * share of its own.
 */
export function freshRegion(share: keyof typeof shares): {
  region: string;
  room: Principal;
  localSteward: Principal;
} {
  const own = counties.filter((code) => shares[share](Number(code)));
  const region = own[randomInt(own.length)];
  if (region === undefined) throw new Error('no county is left');
  counties.splice(counties.indexOf(region), 1);
  const regions = [region];
  return { region, room: { ...serviceRoom, regions }, localSteward: { ...steward, regions } };
}
