import { Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectHandoffsQuery } from '../../../generated/pages/project/projectHandoffs.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Moment } from '../../../parts/Moment.tsx';
import { useChangeMark } from '../live/useChangeMark.ts';
import { HandoffContents } from './HandoffContents.tsx';

type Handoff = NonNullable<NonNullable<ProjectHandoffsQuery['project']>['handoffs']>['nodes'][number];
type Leg = Handoff['legs'][number];

/** One handoff as a picture: who sends, a way to each recipient with where it stands, and what was signed for it. */
export function HandoffCard({ handoff }: { readonly handoff: Handoff }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const [opened, setOpened] = useState(false);
  const { dueDate, overdue, dueDateProvisional } = handoff;
  return (
    <article
      className={`handoff ${useChangeMark(handoff)}`}
      data-handoff={handoff.id}
      data-status={handoff.status}
      aria-label={label('HandoffPurpose', handoff.purpose)}
    >
      <header>
        <h3>{label('HandoffPurpose', handoff.purpose)}</h3>
        <strong className="state" data-status={handoff.status}>
          {label('HandoffStatus', handoff.status)}
        </strong>
        <span className="quiet">
          {t('handoffs.requested')} <Moment time={handoff.requestedAt} /> ·{' '}
          {t('handoffs.materials', { count: handoff.materialCount })} · {t('handoffs.due')} <Day date={dueDate} />
          {dueDateProvisional && ` ${t('provisional')}`}
        </span>
        {overdue && <Tag color="error">{t('handoffs.overdue')}</Tag>}
        {handoff.remindedAt && (
          <Tag color="warning">
            {t('handoffs.reminded')} <Moment time={handoff.remindedAt} />
          </Tag>
        )}
        {handoff.escalatedAt && (
          <Tag color="error">
            {t('handoffs.escalated')} <Moment time={handoff.escalatedAt} />
          </Tag>
        )}
      </header>
      <div className="picture">
        <div className="sender">
          <span className="quiet">{t('handoffs.from')}</span>
          <strong>{t(`department.${handoff.sender.toUpperCase()}`, handoff.sender)}</strong>
        </div>
        <ul className="legs">
          {handoff.legs.map((leg) => (
            <LegLine key={leg.id} leg={leg} />
          ))}
        </ul>
      </div>
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{t('handoffs.contents')}</summary>
        {opened && <HandoffContents id={handoff.id} />}
      </details>
    </article>
  );
}

function LegLine({ leg }: { readonly leg: Leg }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const { receipt } = leg;
  return (
    <li className="leg" data-status={leg.status}>
      <div className="arrow">
        <span className="arrow-words">
          {leg.channel ? label('HandoffChannel', leg.channel) : t('handoffs.noChannel')}
          {leg.attempts > 1 && ` · ${t('handoffs.attempts', { count: leg.attempts })}`}
        </span>
        <svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
          <path className="shaft" d="M0 6H200" vectorEffect="non-scaling-stroke" />
        </svg>
        <svg className="tip" viewBox="0 0 10 12" aria-hidden="true">
          <path d="M0 0L10 6L0 12z" />
        </svg>
        <span className="arrow-words">
          <strong>{label('HandoffLegStatus', leg.status)}</strong> · <Moment time={leg.changedAt} />
        </span>
      </div>
      <div className="recipient">
        <span className="quiet">{t('handoffs.to')}</span>
        <strong>{leg.recipientName ?? leg.recipient}</strong>
        {receipt && (
          <span className="receipt">
            {t('handoffs.signed', { by: receipt.person ?? label('HandoffReceiptSigner', receipt.signedBy) })}{' '}
            <Moment time={receipt.signedAt} />
            <br />
            <span className="quiet">
              SHA-256 <code title={receipt.digest}>{receipt.digest.slice(0, 16)}…</code>
            </span>
          </span>
        )}
        {(leg.carrier ?? leg.trackingNumber) && (
          <span className="quiet">
            {leg.carrier} {leg.trackingNumber}
          </span>
        )}
        {leg.reason && <span className="note">{leg.reason}</span>}
      </div>
    </li>
  );
}
