import { Button, Tag } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { AgreementTask } from './AgreementTask.tsx';
import { urgencyOf } from './byUrgency.ts';
import { MaterialsTask } from './MaterialsTask.tsx';
import { FindingTask, RectificationTask } from './PutRightTask.tsx';
import { RatingTask } from './RatingTask.tsx';
import { ReturnTask } from './ReturnTask.tsx';
import type { Task } from './Task.ts';
import { WorkingDaysLeft } from './WorkingDaysLeft.tsx';

interface TaskCardProps {
  readonly task: Task;
  /** In Beijing. */
  readonly today: string;
  readonly onDone: () => void;
}

/** What can be done about it here; for the others there is the project's page. */
const doneHere: ReadonlySet<Task['kind']> = new Set([
  'correction',
  'tolerance',
  'awaited',
  'return',
  'rectification',
  'finding',
  'agreement',
  'rating',
]);

/** One thing that waits for the owner: what, until when, and the form to do it. */
export function TaskCard({ task, today, onDone }: TaskCardProps) {
  const { t } = useTranslation('owner');
  const { pick } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { kind, title, dueOn, since, projectId, projectName } = task;
  const words = title === null ? '' : pick(title.en, title.zh);
  return (
    <li className={`task task-${urgencyOf(task, today)}`} data-task={kind}>
      <div className="task-head">
        <h4 id={id}>
          <Tag>{t(`task.${kind}.name`)}</Tag>
          {words}
        </h4>
        {dueOn !== null && <WorkingDaysLeft until={dueOn} today={today} />}
        {dueOn === null && since !== null && (
          <span className="due">
            {t('since')} <Day date={since} />
          </span>
        )}
      </div>
      <Link className="of-project" to={`/projects/${projectId}`}>
        {projectName}
      </Link>
      <p className="meaning">{t(`task.${kind}.meaning`)}</p>
      <TaskBody task={task} open={open} onDone={onDone} />
      {doneHere.has(kind) && (
        <Button
          aria-expanded={open}
          className="toggle"
          aria-describedby={id}
          onClick={() => setOpen(!open)}
          type={open ? 'text' : 'default'}
        >
          {t(open ? 'close' : `task.${kind}.open`)}
        </Button>
      )}
    </li>
  );
}

function TaskBody({ task, open, onDone }: Pick<TaskCardProps, 'task' | 'onDone'> & { readonly open: boolean }) {
  const { t } = useTranslation('owner');
  const { moment } = useWords();
  switch (task.kind) {
    case 'correction':
    case 'tolerance':
    case 'awaited':
      return <MaterialsTask task={task} open={open} onDone={onDone} />;
    case 'rectification':
      return <RectificationTask task={task} open={open} onDone={onDone} />;
    case 'finding':
      return <FindingTask task={task} open={open} onDone={onDone} />;
    case 'agreement':
      return <AgreementTask task={task} open={open} onDone={onDone} />;
    case 'rating':
      return open ? <RatingTask projectId={task.projectId} onDone={onDone} /> : null;
    case 'return':
      return <ReturnTask task={task} open={open} onDone={onDone} />;
    case 'survey':
      return <p>{t('task.survey.where', { time: moment(task.startsAt), place: task.place })}</p>;
    case 'notification':
    case 'draft':
    case 'behindPlan':
      return null;
  }
}
