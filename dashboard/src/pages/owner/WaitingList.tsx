import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { troublesOf } from '../../graph/troublesOf.ts';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import { byUrgency, urgencies, urgencyOf } from './byUrgency.ts';
import type { Task } from './Task.ts';
import { TaskCard } from './TaskCard.tsx';

interface WaitingListProps {
  readonly tasks: readonly Task[];
  /** In Beijing. */
  readonly today: string;
  /** Whether some department has not been heard yet. */
  readonly reading: boolean;
  readonly errors: readonly unknown[];
  readonly onAgain: () => void;
  readonly onDone: (projectId: string) => void;
}

/** Everything that waits for the owner in all projects, the most urgent first. */
export function WaitingList({ tasks, today, reading, errors, onAgain, onDone }: WaitingListProps) {
  const { t } = useTranslation(['owner', 'shell']);
  const { language, pick } = useWords();
  const [done, setDone] = useState('');
  // a department that is away is missed in each project: it is said once
  const unread = new Map(errors.map((error) => [JSON.stringify(troublesOf(error, language)), error]));
  const sorted = byUrgency(tasks, today);
  const groups = urgencies
    .map((urgency) => ({ urgency, members: sorted.filter((task) => urgencyOf(task, today) === urgency) }))
    .filter(({ members }) => members.length > 0);
  const finish = ({ kind, title, projectId }: Task): void => {
    setDone(t('done', { what: `${t(`task.${kind}.name`)} ${title === null ? '' : pick(title.en, title.zh)}`.trim() }));
    onDone(projectId);
  };
  return (
    <section className="waiting" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">
        {t('waiting')} <span className="count">{tasks.length}</span>
      </h2>
      <output className="done">{done}</output>
      {unread.size > 0 && (
        <div className="trouble">
          {[...unread].map(([words, error]) => (
            <AbsentNote key={words} error={error} />
          ))}
          <Button size="small" onClick={onAgain}>
            {t('shell:again')}
          </Button>
        </div>
      )}
      {groups.map(({ urgency, members }) => (
        <div key={urgency}>
          <h3>
            {t(`urgency.${urgency}`)} <span className="count">{members.length}</span>
          </h3>
          <ul className="tasks">
            {members.map((task) => (
              <TaskCard key={task.key} task={task} today={today} onDone={() => finish(task)} />
            ))}
          </ul>
        </div>
      ))}
      {reading && <Skeleton active />}
      {!reading && tasks.length === 0 && <p className="empty">{t('nothingWaits')}</p>}
    </section>
  );
}
