import { Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProjectFirstPlanDocument } from '../../../generated/pages/project/projectFirstPlan.ts';
import { useToday } from '../../../locale/useToday.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Light } from '../../../parts/Light.tsx';
import { dayNumber, dayOfNumber } from '../days/dayNumber.ts';
import { isWorkingDay } from '../days/isWorkingDay.ts';
import { usePanelQuery } from '../live/usePanelQuery.ts';
import { type GanttRow, ganttRows, ganttSpan, monthsOf, type Span } from './ganttRows.ts';
import { itemLook } from './itemLook.ts';
import type { Roadmap, RoadmapItem } from './RoadmapItem.ts';

interface GanttChartProps {
  readonly id: string;
  readonly roadmap: Roadmap;
  readonly onOpen: (itemCode: string) => void;
}

/** Pixels that a day takes; days off are shaded where they can be seen. */
const scales = { all: 0, quarter: 4, month: 14 } as const;
const shadedFrom = 3;
const names = ['all', 'quarter', 'month'] as const;
const rowHeight = 34;
const stageOrder = [
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
  'PARALLEL',
] as const;

/** A roadmap over time: planned above, actual below, today as a line. A table, so that it can be read without eyes. */
export function GanttChart({ id, roadmap, onOpen }: GanttChartProps) {
  const { t } = useTranslation('project');
  const { label, day } = useWords();
  const [scale, setScale] = useState<(typeof names)[number]>('all');
  const place = useRef<HTMLDivElement>(null);
  const first = usePanelQuery(ProjectFirstPlanDocument, { id }).answer?.data?.project?.roadmap?.items;
  const today = useToday();
  const rows = useMemo(() => ganttRows(roadmap.items, first ?? [], today), [roadmap.items, first, today]);
  const span = ganttSpan(rows, today);
  const days = dayNumber(span.finish) - dayNumber(span.start) + 1;
  const pixels = scales[scale] || Math.max(0.6, 940 / days);
  const axis: Axis = { span, pixels, today, width: days * pixels };
  useEffect(() => {
    const view = place.current;
    if (view === null || scale === 'all') return;
    view.scrollLeft = (dayNumber(today) - dayNumber(span.start)) * pixels - view.clientWidth / 3;
  }, [scale, pixels, today, span.start]);
  const byCode = new Map(rows.map((row) => [row.itemCode, row]));
  return (
    <div className="gantt">
      <div className="network-tools">
        <ul className="legend">
          <li>
            <span className="legend-bar planned" /> {t('gantt.planned')}
          </li>
          <li>
            <span className="legend-bar actual" /> {t('gantt.actual')}
          </li>
          <li>
            <span className="legend-bar today" /> {t('gantt.today', { date: day(today) })}
          </li>
          {pixels >= shadedFrom && (
            <li>
              <span className="legend-bar off" /> {t('gantt.off')}
            </li>
          )}
        </ul>
        <Segmented
          size="small"
          aria-label={t('gantt.scale')}
          value={scale}
          onChange={setScale}
          options={names.map((one) => ({ value: one, label: t(`gantt.${one}`) }))}
        />
      </div>
      <section className="gantt-view" ref={place} aria-label={t('roadmap.gantt')} tabIndex={-1}>
        <table>
          <caption className="only-read">{t('gantt.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.item')}</th>
              <th scope="col" style={{ width: axis.width }}>
                <span className="only-read">{t('gantt.time')}</span>
                <MonthAxis axis={axis} />
              </th>
            </tr>
          </thead>
          {stageOrder.map((stage) => {
            const items = roadmap.items.filter((item) => item.stage === stage);
            return (
              items.length > 0 && (
                <tbody key={stage}>
                  <tr className="gantt-stage">
                    <th scope="rowgroup" colSpan={2}>
                      <span>{label('ItemStage', stage)}</span>
                    </th>
                  </tr>
                  {items.map((item) => (
                    <Row key={item.itemCode} item={item} row={byCode.get(item.itemCode)} axis={axis} onOpen={onOpen} />
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      </section>
    </div>
  );
}

interface Axis {
  readonly span: Span;
  /** Of a day. */
  readonly pixels: number;
  readonly today: string;
  readonly width: number;
}

function MonthAxis({ axis: { span, pixels, width } }: { readonly axis: Axis }) {
  const { language } = useWords();
  const shown = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return (
    <svg width={width} height={40} aria-hidden="true" className="gantt-months">
      {monthsOf(span).map(({ month, at, days }, index) => (
        <g key={month} transform={`translate(${at * pixels} 0)`}>
          <line y1={index === 0 || month.endsWith('-01') ? 0 : 20} y2={40} />
          {(index === 0 || month.endsWith('-01')) && (
            <text x={4} y={15}>
              {month.slice(0, 4)}
            </text>
          )}
          {days * pixels >= 18 && (
            <text x={4} y={35}>
              {days * pixels >= 38 ? shown.format(new Date(`${month}-01T00:00:00Z`)) : Number(month.slice(5))}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly item: RoadmapItem;
  readonly row: GanttRow | undefined;
  readonly axis: Axis;
  readonly onOpen: (itemCode: string) => void;
}

function Row({ item, row, axis, onOpen }: RowProps) {
  const { t } = useTranslation('project');
  const { pick, label, day } = useWords();
  const name = pick(item.itemNameEn, item.itemName);
  if (row === undefined) return null;
  const { planned, actual } = row;
  const x = (date: string): number => (dayNumber(date) - dayNumber(axis.span.start)) * axis.pixels;
  const width = ({ start, finish }: Span): number =>
    Math.max(3, (dayNumber(finish) - dayNumber(start) + 1) * axis.pixels);
  const words = [
    t('gantt.plannedFrom', { start: day(planned.start), finish: day(planned.finish) }),
    actual === null
      ? t('gantt.notBegun')
      : t(actual.ended ? 'gantt.actualFrom' : 'gantt.underWayFrom', {
          start: day(actual.start),
          finish: day(actual.finish),
        }),
  ].join(pick('; ', '；'));
  return (
    <tr data-look={itemLook(item)}>
      <th scope="row">
        <button
          type="button"
          className="link"
          onClick={() => onOpen(item.itemCode)}
          aria-haspopup="dialog"
          title={`${name} · ${label('Agency', item.agency)}`}
        >
          {item.application?.light && item.state === 'UNDER_WAY' ? (
            <Light light={item.application.light} word={false} />
          ) : null}
          {item.isCritical && <span className="critical-mark" title={t('roadmap.onCritical')} />}
          <span className="gantt-name">{name}</span>
        </button>
      </th>
      <td title={words}>
        <span className="only-read">{words}</span>
        <svg width={axis.width} height={rowHeight} aria-hidden="true">
          <DaysOff axis={axis} />
          <rect className="bar-planned" x={x(planned.start)} y={6} width={width(planned)} height={9} rx={2} />
          {actual && (
            <rect
              className={actual.ended ? 'bar-actual' : 'bar-actual bar-open'}
              x={x(actual.start)}
              y={18}
              width={width(actual)}
              height={10}
              rx={2}
            />
          )}
          <line className="today" x1={x(axis.today)} x2={x(axis.today)} y1={0} y2={rowHeight} />
        </svg>
      </td>
    </tr>
  );
}

/** Runs of days on which nobody counts. */
function DaysOff({ axis: { span, pixels } }: { readonly axis: Axis }) {
  const runs = useMemo(
    () => (pixels < shadedFrom ? [] : runsOff(span.start, span.finish)),
    [span.start, span.finish, pixels],
  );
  return runs.map(([at, days]) => (
    <rect key={at} className="off" x={at * pixels} y={0} width={days * pixels} height={rowHeight} />
  ));
}

function runsOff(start: string, finish: string): readonly (readonly [at: number, days: number])[] {
  const from = dayNumber(start);
  const runs: [number, number][] = [];
  for (let day = from; day <= dayNumber(finish); day += 1) {
    if (isWorkingDay(dayOfNumber(day))) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === day - from) last[1] += 1;
    else runs.push([day - from, 1]);
  }
  return runs;
}
