import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { LightShape } from '../../parts/LightShape.tsx';
import type { WallBoard } from './createWallBoard.ts';
import { DeadlineCell } from './DeadlineCell.tsx';
import { FinishCell } from './FinishCell.tsx';
import { PlanBar } from './PlanBar.tsx';
import { ProgressMeter } from './ProgressMeter.tsx';
import type { TimeAxis } from './placeOnAxis.ts';
import { StageMarks } from './StageMarks.tsx';
import type { RowWords } from './useRowWords.ts';
import type { WallChange } from './WallChange.ts';
import type { WallLine } from './WallLine.ts';

interface WallTableRowProps {
  readonly id: string;
  readonly board: WallBoard;
  /** Counted from 0, in the order that is shown. */
  readonly place: number;
  readonly height: number;
  readonly shared: RowShared;
}

/** What is the same in all rows, and the same object as long as it is. */
export interface RowShared {
  readonly axis: TimeAxis;
  readonly today: string;
  readonly words: RowWords;
  /** The address of a project's page. */
  readonly addressOf: (projectId: string) => string;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: (event: MouseEvent) => void;
}

/** One project; drawn again when something is told of it, and marked for a moment. */
export const WallTableRow = memo(function WallTableRow({ id, board, place, height, shared }: WallTableRowProps) {
  const subscribe = useCallback((listener: () => void) => board.subscribeLine(id, listener), [board, id]);
  const line = useSyncExternalStore(subscribe, () => board.readLine(id));
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
      <Cells line={line} shared={shared} />
    </tr>
  );
});

interface CellsProps {
  readonly line: WallLine;
  readonly shared: RowShared;
}

/** Not drawn again when the row only changes its place. Its parts have no state and ask for no context: they are drawn while scrolling. */
const Cells = memo(function Cells({ line, shared }: CellsProps) {
  const { row } = line;
  const { axis, today, words } = shared;
  return (
    <>
      <Cell name="light">
        <LightMark light={row.light} words={words} />
      </Cell>
      <Cell name="project">
        <ProjectWords line={line} shared={shared} />
      </Cell>
      <Cell name="stage">
        <StageMarks stage={row.project.stage} words={words} />
      </Cell>
      <Cell name="plan">
        <PlanBar {...{ row, axis, today, words }} />
      </Cell>
      <Cell name="finish">
        <FinishCell {...{ row, words }} />
      </Cell>
      <Cell name="progress">
        <ProgressMeter {...{ row, words }} />
      </Cell>
      <Cell name="measure">
        <MeasureWords {...{ line, words }} />
      </Cell>
      <Cell name="responsible">
        <PeopleWords {...{ line, words }} />
      </Cell>
      <Cell name="deadline">
        <DeadlineCell {...{ row, words }} />
      </Cell>
      <Cell name="change">
        <ChangeWords change={line.change} words={words} />
      </Cell>
    </>
  );
});

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <td className={`wall-cell wall-${name}`}>{children}</td>;
}

function LightMark({ light, words }: { readonly light: WallLine['row']['light']; readonly words: RowWords }) {
  const text = words.shell(`light.${light ?? 'none'}`);
  return (
    <span className={`light light-${light ?? 'none'}`} title={light === null ? text : words.label('Light', light)}>
      <LightShape light={light} />
      <span className="only-read">{text}</span>
    </span>
  );
}

function ProjectWords({ line: { row }, shared: { words, addressOf, onKey, onOpen } }: CellsProps) {
  const { project } = row;
  const about = `${project.regionName ?? project.regionCode} · ${words.label('ProjectKind', project.kind)}`;
  return (
    <>
      <a href={addressOf(project.id)} title={`${project.name} ${project.code}`} onKeyDown={onKey} onClick={onOpen}>
        {project.name}
      </a>
      <small className="wall-about">
        <span title={about}>{about}</span>
        {project.keyLevels.map((level) => (
          <abbr key={level} className="wall-level" title={words.label('KeyLevel', level)}>
            {words.t(`level.${level}`)}
          </abbr>
        ))}
      </small>
    </>
  );
}

interface WordsOfLine {
  readonly line: WallLine;
  readonly words: RowWords;
}

function MeasureWords({ line: { row }, words: { t, pick, label, day } }: WordsOfLine) {
  const { measure, target, finishedOn } = row;
  if (measure === null) return <small>{t(finishedOn === null ? 'measure.none' : 'measure.allDone')}</small>;
  const status = measure.application?.status;
  const state =
    status === undefined
      ? t(measure.isUnderWay ? 'measure.underWay' : 'measure.next')
      : label('ApplicationStatus', status);
  const name = pick(measure.itemNameEn, measure.itemName);
  const words = target === null ? state : `${state} · ${t('measure.target', { day: day(target) })}`;
  return (
    <>
      <span title={name}>{name}</span>
      <small title={words}>{words}</small>
    </>
  );
}

function PeopleWords({ line: { row }, words: { t } }: WordsOfLine) {
  const steward = row.project.stewardOnDuty?.personName;
  const carried = steward === undefined ? t('noSteward') : t('steward', { name: steward });
  return (
    <>
      <span title={row.responsible.name}>{row.responsible.name}</span>
      <small title={carried}>{carried}</small>
    </>
  );
}

function ChangeWords({ change, words }: { readonly change: WallChange | null; readonly words: RowWords }) {
  if (change === null) return <small>—</small>;
  return (
    <>
      <span title={words.pick(change.summary, change.summaryZh)}>{words.pick(change.label, change.labelZh)}</span>
      <small>
        <time dateTime={change.time}>{words.moment(change.time)}</time>
      </small>
    </>
  );
}

const flashMs = 2_500;

/** Marks what has just moved. Without motion: at 20 changes a second some row would always be in motion, and the page drawn at every frame. */
function useFlash(movedAt: number | null) {
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    const row = element.current;
    const age = movedAt === null ? flashMs : Date.now() - movedAt;
    if (row === null || age >= flashMs) return;
    row.dataset['moved'] = '';
    const over = (): void => {
      delete row.dataset['moved'];
    };
    const timer = setTimeout(over, flashMs - age);
    return () => {
      clearTimeout(timer);
      over();
    };
  }, [movedAt]);
  return element;
}
