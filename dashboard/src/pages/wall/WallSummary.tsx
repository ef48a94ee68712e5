import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { LightShape } from '../../parts/LightShape.tsx';
import { stages } from '../../parts/stages.ts';
import { countLines, type WallCounts } from './countLines.ts';
import type { WallBoard } from './createWallBoard.ts';
import type { WallScreens } from './planScreens.ts';
import { sumUp } from './sumUp.ts';
import { useRegionsIn } from './useRegionOptions.ts';

interface WallSummaryProps {
  readonly board: WallBoard;
  /** To which the wall is held. */
  readonly region: string | null;
  readonly screens: WallScreens;
}

/** The last screen of a round with more projects than it shows one by one: how many others there are, by region and stage. */
export function WallSummary({ board, region, screens }: WallSummaryProps) {
  const { t } = useTranslation('wall');
  const { ids } = useSyncExternalStore(board.subscribe, board.readList);
  const { rowsPerScreen, rowScreens } = screens;
  const shown = rowsPerScreen * rowScreens;
  const regions = useRegionsToSum(region);
  const lines = useMemo(() => ids.slice(shown).flatMap((id) => board.readLine(id) ?? []), [ids, shown, board]);
  const most = Math.max(2, Math.floor(rowsPerScreen * 0.9) - 3); // heading, head and foot stand there too
  const sums = sumUp(lines, [...regions.keys()], most);
  return (
    <section className="wall-summary" aria-labelledby="wall-summary">
      <h2 id="wall-summary">
        {t('summary.heading', { count: lines.length })} <small>{t('summary.note', { shown })}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('summary.region')}</th>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {t(`stage.${stage}`)}
              </th>
            ))}
            <th scope="col">{t('summary.total')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ region: one, counts }) => (
            <SumRow key={one} name={one === null ? t('summary.others') : (regions.get(one) ?? one)} counts={counts} />
          ))}
        </tbody>
        <tfoot>
          <SumRow name={t('summary.total')} counts={countLines(lines)} />
        </tfoot>
      </table>
    </section>
  );
}

function SumRow({ name, counts }: { readonly name: string; readonly counts: WallCounts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts.byStage.map(({ stage, count, byLight }) => (
        <td key={stage}>{count > 0 && <Lights {...{ count, byLight }} />}</td>
      ))}
      <td>
        <Lights count={counts.total} byLight={counts.byLight} />
      </td>
    </tr>
  );
}

const worst = ['RED', 'AMBER'] as const;

/** How many, and how many of them are red and amber. */
function Lights({ count, byLight }: { readonly count: number; readonly byLight: WallCounts['byLight'] }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <b>{count}</b>
      {worst.map((light) =>
        byLight[light] === 0 ? null : (
          <span key={light} className={`light light-${light}`}>
            <LightShape light={light} /> <span className="only-read">{t(`light.${light}`)}</span> {byLight[light]}
          </span>
        ),
      )}
    </>
  );
}

/** The regions below the one that is chosen, by code; where there is but one, those below that. */
function useRegionsToSum(region: string | null): ReadonlyMap<string, string> {
  const below = useRegionsIn(region, true);
  const only = below.length === 1 ? (below[0]?.value ?? null) : null;
  const further = useRegionsIn(only, only !== null);
  const regions = further.length > 0 ? further : below;
  return new Map(regions.map(({ value, name }) => [value, name]));
}
