import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Light } from '../../../parts/Light.tsx';
import { useClockWords } from '../clock/useClockWords.ts';
import { useChangeMark } from '../live/useChangeMark.ts';
import { type Applied, turnOf } from './itemFilters.ts';

/** One application. Its button opens the clock in full. */
export function ItemRow({ application, onOpen }: { readonly application: Applied; readonly onOpen: () => void }) {
  const { t } = useTranslation('project');
  const { pick, label } = useWords();
  const clockWords = useClockWords();
  const { clock, decision } = application;
  const ended = turnOf(application.status) === 'ended';
  return (
    <tr className={useChangeMark(application)} data-application={application.id}>
      <th scope="row" data-label={t('column.item')}>
        <button type="button" className="link" onClick={onOpen} aria-haspopup="dialog">
          {pick(application.itemNameEn, application.itemName)}
        </button>
        {application.effect !== 'FORMAL' && <Tag>{label('ApprovalEffect', application.effect)}</Tag>}
        {application.flagged && <Tag color="warning">{t('items.flagged')}</Tag>}
      </th>
      <td data-label={t('column.agency')}>{label('Agency', application.agency)}</td>
      <td data-label={t('column.stage')}>{label('ItemStage', application.stage)}</td>
      <td data-label={t('column.status')} className="status-cell">
        <strong data-turn={turnOf(application.status)}>{label('ApplicationStatus', application.status)}</strong>
        <Standing application={application} />
      </td>
      <td data-label={t('column.clock')} className="clock-cell">
        {clock ? (
          <>
            <Light light={application.light} word={false} /> {clockWords(clock, ended)}
          </>
        ) : (
          '—'
        )}
      </td>
      <td data-label={t('column.submitted')}>
        <Day date={application.submittedAt} />
      </td>
      <td data-label={t('column.decision')}>
        {decision ? (
          <>
            <Day date={decision.decidedAt} /> <span className="document">{decision.documentNo}</span>
            {decision.reason && <p className="note">{decision.reason}</p>}
          </>
        ) : (
          '—'
        )}
      </td>
    </tr>
  );
}

/** Why it waits, and what was promised. Fields that the person may not read are undefined. */
function Standing({ application }: { readonly application: Applied }) {
  const { t } = useTranslation('project');
  const { label, pick } = useWords();
  const {
    correction,
    specialProcedures,
    toleranceCommitment: tolerance,
    notificationCommitment: notification,
  } = application;
  const standing = specialProcedures.filter((one) => one.endedAt === null);
  return (
    <>
      {correction && correction.suppliedAt === null && (
        <p className="note">
          {t('items.missing')}{' '}
          {correction.missing
            .map((one) => [one.materialName, one.note].filter(Boolean).join(pick(': ', '：')))
            .join(pick('; ', '；'))}
        </p>
      )}
      {standing.map((one) => (
        <p className="note" key={one.startedAt}>
          {t('items.standsFor')} {label('SpecialProcedureKind', one.kind)} · <Day date={one.startedAt} />{' '}
          {t('tile.onwards')} {one.reason}
        </p>
      ))}
      {tolerance && (
        <p className="note">
          {t('items.tolerance')} {label('ToleranceStatus', tolerance.status)} · <Day date={tolerance.dueOn} />
        </p>
      )}
      {notification && (
        <p className="note">
          {t('items.notification')} {label('NotificationStatus', notification.status)}
          {notification.checkDueOn && (
            <>
              {' · '}
              <Day date={notification.checkDueOn} />
            </>
          )}
        </p>
      )}
    </>
  );
}
