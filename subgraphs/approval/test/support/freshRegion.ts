import { randomInt } from 'node:crypto';
import type { Principal } from '@guanjia/kernel/principal';
import { regionName } from '@guanjia/kernel/regions';
import { serviceRoom, steward } from './people.ts';

const counties = Array.from({ length: 10_000 }, (_, number) => `65${String(number).padStart(4, '0')}`).filter(
  (code) => !code.endsWith('00') && regionName(code) !== null,
);

/** A county in which no other test has a project, and those who work there. */
export function freshRegion(): { region: string; room: Principal; localSteward: Principal } {
  const [region] = counties.splice(randomInt(counties.length), 1);
  if (region === undefined) throw new Error('no county is left');
  const regions = [region];
  return { region, room: { ...serviceRoom, regions }, localSteward: { ...steward, regions } };
}
