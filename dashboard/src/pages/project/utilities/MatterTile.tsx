import { useTranslation } from 'react-i18next';
import type { UtilityMattersQuery } from '../../../generated/pages/project/utilityMatters.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Light } from '../../../parts/Light.tsx';
import { useChangeMark } from '../live/useChangeMark.ts';
import type { Task } from './latestTasks.ts';

interface MatterTileProps {
  readonly matter: UtilityMattersQuery['utilityMatters'][number];
  /** Null: not applied for. */
  readonly task: Task | null;
}

/** The steps of a connection and of a line-work permit, as far as both go. */
const ways = {
  CONNECTION: ['FORWARDED', 'RECEIVED', 'ACCEPTED', 'SURVEYED', 'PLANNED', 'CONSTRUCTED', 'INSPECTED', 'CONNECTED'],
  LINE_WORK_PERMIT: ['FORWARDED', 'RECEIVED', 'ACCEPTED', 'SURVEYED', 'GRANTED'],
} as const satisfies Record<Task['kind'], readonly Task['status'][]>;

/** One of the twelve matters: whose it is, how far, and its clock. */
export function MatterTile({ matter, task }: MatterTileProps) {
  const { t } = useTranslation('project');
  const { pick, label } = useWords();
  const changed = useChangeMark([task?.status, task?.clock?.light]);
  const way: readonly string[] = ways[matter.kind];
  const at = task === null ? -1 : way.indexOf(task.status);
  const provider = task?.provider ?? matter.provider;
  const state =
    task === null ? 'none' : task.finishedAt !== null ? 'done' : task.status === 'RETURNED' ? 'returned' : 'underWay';
  return (
    <li className={`matter ${changed}`} data-matter={matter.code} data-state={state}>
      <h4>
        {pick(matter.nameEn, matter.name)}
        {task?.clock && <Light light={task.clock.light} word={false} />}
      </h4>
      <p className="quiet">{provider && pick(provider.nameEn, provider.name)}</p>
      <p>
        <strong>{task === null ? t('utilities.notAsked') : label('UtilityMatterStatus', task.status)}</strong>
      </p>
      {task !== null && at >= 0 && (
        <div className="way-bar" aria-hidden="true">
          {way.map((step, index) => (
            <span key={step} data-done={index <= at || undefined} />
          ))}
        </div>
      )}
      <ClockLine task={task} promised={matter.promisedWorkingDays} />
    </li>
  );
}

function ClockLine({ task, promised }: { readonly task: Task | null; readonly promised: number | null }) {
  const { t } = useTranslation('project');
  const clock = task?.clock;
  if (!clock) return <p className="quiet">{promised == null ? null : t('utilities.promised', { count: promised })}</p>;
  const left = clock.remainingWorkingDays;
  return (
    <p className="quiet">
      {t('clock.used', { used: clock.usedWorkingDays, promised: clock.promisedWorkingDays })}
      {left < 0 && <strong className="overdue"> {t('clock.over', { count: -left })}</strong>}
      {task?.finishedAt == null ? (
        <>
          {' · '}
          {clock.running ? t('clock.until', { date: '' }) : t('clock.stopped')}{' '}
          {clock.running && <Day date={clock.deadline} />}
        </>
      ) : (
        <>
          {' · '}
          <Day date={task.finishedAt} />
        </>
      )}
    </p>
  );
}
