import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { WallRegionsDocument } from '../../generated/pages/wall/wallRegions.ts';

/** A region, as a field offers it. */
export interface RegionOption {
  readonly value: string;
  readonly name: string;
  readonly label: string;
}

/** Regions to choose from: the provinces, and of the chosen one its cities and then their counties. Those without projects are left out. */
export function useRegionOptions(chosen: string | null): RegionOption[] {
  const province = chosen && `${chosen.slice(0, 2)}0000`;
  const city = chosen === null || chosen === province ? null : `${chosen.slice(0, 4)}00`;
  const provinces = useRegionsIn(null, true);
  const cities = useRegionsIn(province, province !== null);
  const counties = useRegionsIn(city, city !== null);
  return provinces.flatMap((one) => [
    one,
    ...(one.value === province ? cities : []).flatMap((ofProvince) => [
      indented(ofProvince, 1),
      ...(ofProvince.value === city ? counties.map((ofCity) => indented(ofCity, 2)) : []),
    ]),
  ]);
}

/** The regions below one that have projects, with how many; of null the provinces. */
export function useRegionsIn(region: string | null, isWanted: boolean): readonly RegionOption[] {
  const { t } = useTranslation('wall');
  const { data } = useQuery(WallRegionsDocument, { variables: { region }, skip: !isWanted });
  const counts = data?.regionCounts ?? [];
  return counts
    .filter(({ regionCode, total }) => total > 0 && regionCode !== undefined && regionCode !== region)
    .map(({ regionCode, regionName, total }) => ({
      value: regionCode ?? '',
      name: regionName ?? regionCode ?? '',
      label: t('named', { name: regionName ?? regionCode, count: total }),
    }));
}

function indented({ value, name, label }: RegionOption, depth: number): RegionOption {
  return { value, name, label: `${'\u2003'.repeat(depth)}${label}` };
}
