import { Button, Skeleton, Tag } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnerHandoffsDocument, type OwnerHandoffsQuery } from '../../generated/pages/owner/ownerHandoffs.ts';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { Moment } from '../../parts/Moment.tsx';
import { Unread } from './Unread.tsx';
import { useShownPages } from './useShownPages.ts';

type Handoff = NonNullable<NonNullable<OwnerHandoffsQuery['project']>['handoffs']>['nodes'][number];

interface HandoffsProps {
  readonly projectId: string;
  /** Number of the last change that the exchange tells of: then it is read again. */
  readonly asOf: number;
}

/** As many as a page of the query has. */
const pageSize = 10;

/** Where the owner's materials have gone, and who has signed for them. */
export function Handoffs({ projectId, asOf }: HandoffsProps) {
  const { t } = useTranslation('owner');
  const { answer, more, loadsMore, again } = useShownPages(OwnerHandoffsDocument, {
    key: projectId,
    variablesOf: (after) => ({ id: projectId, after }),
    listOf: ({ project }) => project?.handoffs,
    size: pageSize,
  });
  const readAgain = useEffectEvent(again);
  useEffect(() => {
    if (asOf > 0) readAgain();
  }, [asOf]);
  const handoffs = answer?.data?.project?.handoffs;
  return (
    <>
      <Unread error={answer?.error} again={again} />
      {answer === null && <Skeleton active />}
      {handoffs?.nodes.length === 0 && <p className="empty">{t('handoffs.none')}</p>}
      <ul className="tasks">
        {handoffs?.nodes.map((handoff) => (
          <HandoffCard key={handoff.id} handoff={handoff} />
        ))}
      </ul>
      {more !== null && (
        <Button loading={loadsMore} onClick={more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function HandoffCard({ handoff }: { readonly handoff: Handoff }) {
  const { t } = useTranslation('owner');
  const { label } = useWords();
  const { purpose, status, requestedAt, dueDate, overdue, materialCount, completedAt, legs } = handoff;
  return (
    <li className="task">
      <div className="task-head">
        <h3>{label('HandoffPurpose', purpose)}</h3>
        <Tag color={overdue ? 'red' : status === 'RECEIVED' ? 'green' : 'default'}>
          {label('HandoffStatus', status)}
        </Tag>
      </div>
      <p className="quiet">
        <Moment time={requestedAt} /> · {t('handoffs.materials', { count: materialCount })}
        {completedAt === null && (
          <>
            {' '}
            · {t('until')} <Day date={dueDate} />
          </>
        )}
      </p>
      <ul className="legs">
        {legs.map(({ id, recipient, recipientName, status: leg, channel, receipt, reason, changedAt }) => (
          <li key={id} data-leg={leg}>
            <span>
              → {recipientName ?? recipient}{' '}
              <span className="quiet">{channel !== null && label('HandoffChannel', channel)}</span>
            </span>
            <span>
              {label('HandoffLegStatus', leg)} <Moment time={receipt?.signedAt ?? changedAt} />
              {receipt?.person != null && ` · ${receipt.person}`}
            </span>
            {reason !== null && <span className="note">{reason}</span>}
            {receipt !== null && (
              <code title={receipt.digest} aria-label={t('handoffs.digest', { digest: receipt.digest })}>
                {receipt.digest.slice(0, 12)}…
              </code>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
