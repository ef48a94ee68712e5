import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOnAxis, type TimeAxis, yearsOn } from './placeOnAxis.ts';
import type { WallOrder, WallSortKey } from './WallOrder.ts';

interface WallTableHeadProps {
  readonly axis: TimeAxis;
  readonly order: WallOrder;
  readonly onOrder: (order: WallOrder) => void;
}

type Column = readonly [name: string, key: WallSortKey | null];

const columns: readonly Column[] = [
  ['light', 'light'],
  ['project', 'name'],
  ['stage', 'stage'],
  ['plan', null],
  ['finish', 'finish'],
  ['progress', 'progress'],
  ['measure', null],
  ['responsible', null],
  ['deadline', 'deadline'],
  ['change', 'change'],
];

/** The names of the columns, most of which order the wall; above the bars the years. */
export const WallTableHead = memo(function WallTableHead({ axis, order, onOrder }: WallTableHeadProps) {
  const { t } = useTranslation('wall');
  const direction = order.backwards ? 'descending' : 'ascending';
  return (
    <tr className="wall-table-head" aria-rowindex={1}>
      {columns.map(([name, key]) => (
        <th
          key={name}
          scope="col"
          className={`wall-cell wall-${name}`}
          {...(key !== null && { 'aria-sort': key === order.key ? direction : 'none' })}
        >
          {key === null ? (
            t(`column.${name}`)
          ) : (
            <button type="button" onClick={() => onOrder({ key, backwards: key === order.key && !order.backwards })}>
              {t(`column.${name}`)}
              <span aria-hidden="true">{key !== order.key ? '' : order.backwards ? ' ▾' : ' ▴'}</span>
            </button>
          )}
          {name === 'plan' && <Years axis={axis} />}
        </th>
      ))}
    </tr>
  );
});

function Years({ axis }: { readonly axis: TimeAxis }) {
  const years = yearsOn(axis);
  const everyOther = years.length > 5;
  return (
    <span className="wall-years" aria-hidden="true">
      {years.map((year, index) => (
        <span key={year} style={{ left: `${placeOnAxis(`${year}-01-01`, axis)}%` }}>
          {everyOther && index % 2 === 1 ? '' : year}
        </span>
      ))}
    </span>
  );
}
