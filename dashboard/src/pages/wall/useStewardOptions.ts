import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { WallStewardsDocument } from '../../generated/pages/wall/wallStewards.ts';
import type { WallBoard } from './createWallBoard.ts';
import { filterOf } from './readRows.ts';
import type { WallScope } from './WallFilter.ts';

interface StewardOption {
  readonly value: string;
  readonly label: string;
}

/** Who carries projects of the scope now. Namesakes are told apart by the region of one of their projects. */
export function useStewardOptions(scope: WallScope, board: WallBoard): StewardOption[] {
  const { t } = useTranslation('wall');
  const filter = filterOf({ ...scope, steward: null });
  const { data, fetchMore } = useQuery(WallStewardsDocument, { variables: { filter } });
  const page = data?.wallChartStewards;
  const nodes = page?.nodes ?? [];
  const after = page?.pageInfo?.hasNextPage === true ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (after != null) void fetchMore({ variables: { after } });
  }, [after, fetchMore]);
  const names = new Map<string, number>();
  for (const { personName } of nodes) names.set(personName ?? '', (names.get(personName ?? '') ?? 0) + 1);
  const regionOf = (person: string): string => {
    for (const { row } of board.lines()) {
      if (row.project.stewardOnDuty?.personId === person) return ` · ${row.project.regionName ?? ''}`;
    }
    return '';
  };
  return nodes.flatMap(({ personId, personName, count }) => {
    if (personId === undefined || personName === undefined) return [];
    const name = (names.get(personName) ?? 0) > 1 ? `${personName}${regionOf(personId)}` : personName;
    return [{ value: personId, label: t('named', { name, count: count ?? 0 }) }];
  });
}
