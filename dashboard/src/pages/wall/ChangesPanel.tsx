import { Button } from 'antd';
import { memo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { beijingMidnight } from '../../locale/beijingDay.ts';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import type { ChangeLog } from './createChangeLog.ts';
import type { WallChange } from './WallChange.ts';

interface ChangesPanelProps {
  readonly log: ChangeLog;
  readonly today: string;
  /** Why what happened before the page was opened is not there; null: it is. */
  readonly error: unknown;
}

const few = 30;

/** What has happened today, the newest first, and as it happens. */
export const ChangesPanel = memo(function ChangesPanel({ log, today, error }: ChangesPanelProps) {
  const { t } = useTranslation('wall');
  const { number } = useWords();
  const [most, setMost] = useState(few);
  const all = useSyncExternalStore(log.subscribe, log.read);
  const began = beijingMidnight(today);
  const changes = all.filter(({ time }) => time >= began);
  return (
    <section className="wall-changes" aria-labelledby="wall-changes">
      <h2 id="wall-changes">
        {t('changes.heading')} <small>{number(changes.length)}</small>
      </h2>
      <AbsentNote error={error} />
      {changes.length === 0 && <p className="wall-empty">{t('changes.none')}</p>}
      <ol>
        {changes.slice(0, most).map((change) => (
          <Change key={`${change.projectId}:${change.seq}`} change={change} />
        ))}
      </ol>
      {changes.length > most && (
        <Button type="link" onClick={() => setMost(most + few)}>
          {t('changes.more')}
        </Button>
      )}
    </section>
  );
});

const Change = memo(function Change({ change }: { readonly change: WallChange }) {
  const { t } = useTranslation('shell');
  const { pick, time } = useWords();
  return (
    <li>
      <time dateTime={change.time}>{time(change.time)}</time>{' '}
      <Link to={`/projects/${change.projectId}`}>{change.projectName}</Link>
      <span>{pick(change.summary, change.summaryZh)}</span>
      <small>{t(`department.${change.department}`, change.department)}</small>
    </li>
  );
});
