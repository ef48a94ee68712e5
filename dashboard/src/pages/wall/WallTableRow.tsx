import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { Light } from '../../parts/Light.tsx';
import { Moment } from '../../parts/Moment.tsx';
import type { WallBoard } from './createWallBoard.ts';
import { DaysLeft } from './DaysLeft.tsx';
import { PlanBar } from './PlanBar.tsx';
import { ProgressMeter } from './ProgressMeter.tsx';
import type { TimeAxis } from './placeOnAxis.ts';
import { StageMarks } from './StageMarks.tsx';
import type { WallChange } from './WallChange.ts';
import type { WallLine } from './WallLine.ts';

interface WallTableRowProps {
  readonly id: string;
  readonly board: WallBoard;
  /** Counted from 0, in the order that is shown. */
  readonly place: number;
  readonly height: number;
  readonly axis: TimeAxis;
  readonly today: string;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One project; drawn again when something is told of it, and marked for a moment. */
export const WallTableRow = memo(function WallTableRow({ id, board, place, height, ...given }: WallTableRowProps) {
  const line = useSyncExternalStore(
    (listener) => board.subscribeLine(id, listener),
    () => board.readLine(id),
  );
  const element = useFlash(line?.movedAt ?? null);
  if (line === undefined) return null;
  return (
    <tr
      className="wall-row"
      aria-rowindex={place + 2}
      data-place={place}
      data-project={id}
      data-light={line.row.light ?? 'NONE'}
      ref={element}
      style={{ height, transform: `translateY(${place * height}px)` }}
    >
      <Cells line={line} axis={given.axis} today={given.today} onKey={given.onKey} />
    </tr>
  );
});

interface CellsProps extends Pick<WallTableRowProps, 'axis' | 'today' | 'onKey'> {
  readonly line: WallLine;
}

/** Not drawn again when the row only changes its place. */
const Cells = memo(function Cells({ line, axis, today, onKey }: CellsProps) {
  const { row } = line;
  return (
    <>
      <Cell name="light">
        <Light light={row.light} word={false} />
      </Cell>
      <Cell name="project">
        <ProjectWords line={line} onKey={onKey} />
      </Cell>
      <Cell name="stage">
        <StageMarks stage={row.project.stage} />
      </Cell>
      <Cell name="plan">
        <PlanBar row={row} axis={axis} today={today} />
      </Cell>
      <Cell name="progress">
        <ProgressMeter done={row.progress} planned={row.plannedProgress} />
      </Cell>
      <Cell name="measure">
        <MeasureWords line={line} />
      </Cell>
      <Cell name="responsible">
        <PeopleWords line={line} />
      </Cell>
      <Cell name="deadline">
        <Day date={row.nextDeadline} />
        <DaysLeft count={row.workingDaysLeft} />
      </Cell>
      <Cell name="change">
        <ChangeWords change={line.change} />
      </Cell>
    </>
  );
});

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <td className={`wall-cell wall-${name}`}>{children}</td>;
}

function ProjectWords({ line: { row }, onKey }: { readonly line: WallLine } & Pick<WallTableRowProps, 'onKey'>) {
  const { label } = useWords();
  const { project } = row;
  return (
    <>
      <Link to={`/projects/${project.id}`} title={`${project.name} ${project.code}`} onKeyDown={onKey}>
        {project.name}
      </Link>
      <small>
        {project.regionName ?? project.regionCode} · {label('ProjectKind', project.kind)}
        {project.keyLevels.map((level) => (
          <span key={level} className="wall-level">
            {label('KeyLevel', level)}
          </span>
        ))}
      </small>
    </>
  );
}

function MeasureWords({ line: { row } }: { readonly line: WallLine }) {
  const { t } = useTranslation('wall');
  const { pick, label, day } = useWords();
  const { measure, target, finishedOn } = row;
  if (measure === null) return <small>{t(finishedOn === null ? 'measure.none' : 'measure.allDone')}</small>;
  const status = measure.application?.status;
  const state =
    status === undefined
      ? t(measure.isUnderWay ? 'measure.underWay' : 'measure.next')
      : label('ApplicationStatus', status);
  return (
    <>
      <span title={pick(measure.itemNameEn, measure.itemName)}>{pick(measure.itemNameEn, measure.itemName)}</span>
      <small title={target === null ? undefined : t('measure.target', { day: day(target) })}>
        {state}
        {target !== null && ` · ${t('measure.target', { day: day(target) })}`}
      </small>
    </>
  );
}

function PeopleWords({ line: { row } }: { readonly line: WallLine }) {
  const { t } = useTranslation('wall');
  const steward = row.project.stewardOnDuty?.personName;
  return (
    <>
      <span>{row.responsible.name}</span>
      <small>{steward === undefined ? t('noSteward') : t('steward', { name: steward })}</small>
    </>
  );
}

function ChangeWords({ change }: { readonly change: WallChange | null }) {
  const { pick } = useWords();
  if (change === null) return <small>—</small>;
  return (
    <>
      <span title={pick(change.summary, change.summaryZh)}>{pick(change.label, change.labelZh)}</span>
      <small>
        <Moment time={change.time} />
      </small>
    </>
  );
}

const flashMs = 2_500;

/** Marks what has just moved; without motion where people want none. */
function useFlash(movedAt: number | null) {
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    const age = movedAt === null ? flashMs : Date.now() - movedAt;
    if (age >= flashMs) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const flash = element.current?.animate([{ backgroundColor: 'var(--wall-flash)' }, {}], {
      duration: flashMs,
      delay: -age,
      easing: still ? 'steps(1)' : 'ease-out',
    });
    return () => flash?.cancel();
  }, [movedAt]);
  return element;
}
