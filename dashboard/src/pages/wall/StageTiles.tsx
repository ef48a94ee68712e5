import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import { Light } from '../../parts/Light.tsx';
import type { StageCount, WallCounts } from './countLines.ts';
import type { WallFilter } from './WallFilter.ts';

type Picked = Pick<WallFilter, 'stages' | 'lights'>;

interface StageTilesProps {
  /** Null: not known yet. */
  readonly counts: WallCounts | null;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

const lights = ['RED', 'AMBER', 'GREEN', 'NONE'] as const;

/** How many projects there are by stage and light; a tile shows only its own, and once more all of them. */
export const StageTiles = memo(function StageTiles({ counts, picked, onPick }: StageTilesProps) {
  const { t } = useTranslation('wall');
  const { label } = useWords();
  return (
    <ul className="wall-tiles" aria-label={t('tiles')}>
      <Tile name={t('allStages')} title={t('allStages')} stage={null} counts={counts} {...{ picked, onPick }} />
      {(counts?.byStage ?? []).map((ofStage) => (
        <Tile
          key={ofStage.stage}
          name={t(`stage.${ofStage.stage}`)}
          title={label('ProjectStage', ofStage.stage)}
          stage={ofStage.stage}
          counts={{ total: ofStage.count, byLight: ofStage.byLight }}
          {...{ picked, onPick }}
        />
      ))}
    </ul>
  );
});

interface TileProps extends Omit<StageTilesProps, 'counts'> {
  readonly name: string;
  /** The same in full. */
  readonly title: string;
  /** Null: of all stages. */
  readonly stage: StageCount['stage'] | null;
  readonly counts: Pick<WallCounts, 'total' | 'byLight'> | null;
}

function Tile({ name, title, stage, counts, picked, onPick }: TileProps) {
  const { t } = useTranslation('wall');
  const isStage = stage === null ? picked.stages.length === 0 : picked.stages.includes(stage);
  const stages = stage === null ? [] : [stage];
  const isPicked = isStage && picked.lights.length === 0;
  return (
    <li className={`wall-tile${isStage ? ' is-picked' : ''}`}>
      <button
        type="button"
        className="wall-tile-stage"
        aria-pressed={isPicked}
        onClick={() => onPick({ stages: isPicked ? [] : stages, lights: [] })}
      >
        <span title={title}>{name}</span>
        <b>{counts?.total ?? '–'}</b>
      </button>
      <span className="wall-tile-lights">
        {lights.map((light) => {
          const count = counts?.byLight[light] ?? 0;
          const isLight = isStage && picked.lights.includes(light);
          if (light === 'NONE' && count === 0 && !isLight) return null;
          return (
            <button
              key={light}
              type="button"
              aria-pressed={isLight}
              className={count === 0 ? 'is-zero' : ''}
              title={t('pickLight', { name: title })}
              onClick={() => onPick(isLight ? { stages, lights: [] } : { stages, lights: [light] })}
            >
              <Light light={light === 'NONE' ? null : light} word={false} /> {count}
            </button>
          );
        })}
      </span>
    </li>
  );
}
