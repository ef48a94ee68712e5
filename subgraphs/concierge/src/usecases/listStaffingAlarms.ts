import type { Principal } from '@guanjia/kernel/principal';
import { isWithinRegion } from '@guanjia/kernel/regions';
import { reachOf } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import { crewAlarm, crewsAlarm, liaisonAlarm, type StaffingAlarm, unitAlarm } from '../domain/staffingAlarm.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { faultsOf } from './faultsOf.ts';

/** Every region there is. */
const everywhere = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** All rules on the make-up of the force that are not kept today in the regions of whoever asks, by kind and region. */
export async function listStaffingAlarms(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'teamRules'>,
  principal: Principal,
  region: string | null,
): Promise<StaffingAlarm[]> {
  const { store, teamRules } = needs;
  const reach = reachOf(principal, conciergeReaders.alarm);
  const regions = within(reach.all ? everywhere : reach.regions, region);
  const crews = await store.teams.listCrewsOf(regions);
  const faults = await faultsOf(needs, crews);
  const areas = new Map((await store.teams.listAreasWithin(regions)).map((area) => [area.regionCode, area]));
  const places = new Set([...areas.keys(), ...(await store.teams.listStaffedRegions(regions))]);
  const crewsOf = Map.groupBy(crews, ({ regionCode }) => regionCode);
  const units = await store.teams.listUncoveredUnits(regions);
  return [
    ...crews.map((crew, index) => crewAlarm(crew, faults[index] ?? [])),
    ...[...crewsOf].map(([regionCode, all]) => crewsAlarm(regionCode, all.length, teamRules)),
    ...[...places].map((regionCode) => liaisonAlarm(regionCode, areas.get(regionCode) ?? null, teamRules)),
    ...units.map(unitAlarm),
  ]
    .filter((alarm) => alarm !== null)
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** The part of the regions that lies within the one asked for; all when none is. */
function within(regions: readonly string[], region: string | null): readonly string[] {
  if (region === null) return regions;
  if (regions.some((one) => isWithinRegion(region, one))) return [region];
  return regions.filter((one) => isWithinRegion(one, region));
}
