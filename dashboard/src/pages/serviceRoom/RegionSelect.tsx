import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RoomRegionsDocument } from '../../generated/pages/serviceRoom/roomRegions.ts';
import { useSession } from '../../session/sessionContext.ts';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** Which region is shown: the person's own, or one of those within it. */
export function RegionSelect() {
  const { t } = useTranslation('serviceRoom');
  const { person } = useSession();
  const { view, show } = useRoomView();
  const own = person.regions[0] ?? '';
  const { data } = useRoomQuery({ query: RoomRegionsDocument, variables: { region: own }, concerns: [] });
  const names = new Map(person.regions.map((code) => [code, code]));
  for (const { regionCode, regionName } of data?.regionCounts ?? []) names.set(regionCode, regionName ?? regionCode);
  if (!names.has(view.region)) names.set(view.region, view.region);
  return (
    <Select
      aria-label={t('region')}
      value={view.region}
      onChange={(region) => show({ region: region === own ? null : region })}
      options={[...names].map(([value, label]) => ({ value, label }))}
      popupMatchSelectWidth={false}
    />
  );
}
