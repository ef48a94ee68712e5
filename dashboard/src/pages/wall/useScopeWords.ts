import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import type { WallBoard } from './createWallBoard.ts';
import { useRegionOptions } from './useRegionOptions.ts';
import type { WallFilter } from './WallFilter.ts';

/** The filter in words, for a wall that has no room for its fields. */
export function useScopeWords(filter: WallFilter, board: WallBoard): string {
  const { t } = useTranslation('wall');
  const { label } = useWords();
  const region = useRegionOptions(filter.region)
    .find(({ value }) => value === filter.region)
    ?.label.trim();
  const steward = [...board.lines()].find(({ row }) => row.project.stewardOnDuty?.personId === filter.steward)?.row;
  return [
    region ?? filter.region ?? '',
    ...filter.levels.map((level) => label('KeyLevel', level)),
    ...filter.kinds.map((kind) => label('ProjectKind', kind)),
    ...filter.stages.map((stage) => label('ProjectStage', stage)),
    ...filter.lights.map((light) => (light === 'NONE' ? t('noLight') : label('Light', light))),
    filter.steward === null ? '' : (steward?.project.stewardOnDuty?.personName ?? filter.steward),
    filter.text,
  ]
    .filter((one) => one !== '')
    .join(' · ');
}
