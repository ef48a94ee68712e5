import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProjectAcceptancesQuery } from '../../../generated/pages/project/projectAcceptances.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Moment } from '../../../parts/Moment.tsx';
import { useChangeMark } from '../live/useChangeMark.ts';

type Acceptance = NonNullable<NonNullable<ProjectAcceptancesQuery['project']>['acceptances']>['nodes'][number];
type Item = Acceptance['items'][number];

/** One joint acceptance: its phases, each with its items and their opinions, and the joint opinion. */
export function AcceptanceCard({ acceptance }: { readonly acceptance: Acceptance }) {
  const { t } = useTranslation('project');
  const { label, pick } = useWords();
  const { jointOpinion } = acceptance;
  return (
    <article
      className={`acceptance ${useChangeMark(acceptance)}`}
      data-acceptance={acceptance.id}
      aria-label={acceptance.registerNumber}
    >
      <header>
        <h3>{acceptance.registerNumber}</h3>
        <strong className="state" data-status={acceptance.status}>
          {label('JointAcceptanceStatus', acceptance.status)}
        </strong>
        {acceptance.parallelPhases && <Tag>{t('acceptance.parallel')}</Tag>}
        {acceptance.keyProject && <Tag color="blue">{t('acceptance.key')}</Tag>}
        <span className="quiet">
          {t('acceptance.leader')} {acceptance.leader.name} · {t('acceptance.submitted')}{' '}
          <Moment time={acceptance.submittedAt} />
          {acceptance.endedAt && (
            <>
              {' · '}
              {t('acceptance.ended')} <Moment time={acceptance.endedAt} />
            </>
          )}
        </span>
      </header>
      <div className="phases">
        {acceptance.phases.map((phase) => (
          <section key={phase} aria-label={label('AcceptancePhase', phase)}>
            <h4>{label('AcceptancePhase', phase)}</h4>
            <ul className="plain phase-items">
              {acceptance.items
                .filter((item) => item.phase === phase)
                .map((item) => (
                  <ItemLine key={item.id} item={item} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      {jointOpinion && (
        <p className="joint">
          <strong>{t('acceptance.opinion')}</strong> {jointOpinion.number} · <Day date={jointOpinion.issuedAt} />
          {jointOpinion.certificates.map((one) => (
            <span key={one.itemCode}>
              {' · '}
              {pick(one.nameEn, one.name)} {one.number}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

function ItemLine({ item }: { readonly item: Item }) {
  const { t } = useTranslation('project');
  const { label, pick } = useWords();
  const ended = item.status === 'PASSED' || item.status === 'NOT_APPLICABLE' || item.status === 'WITHDRAWN';
  return (
    <li className="phase-item" data-status={item.status}>
      <p>
        <strong>{pick(item.item?.nameEn ?? item.itemCode, item.item?.name ?? item.itemCode)}</strong>{' '}
        <span className="state" data-status={item.status}>
          {label('JointAcceptanceItemStatus', item.status)}
        </span>
        {item.overdue && <strong className="overdue"> {t('clock.isOver')}</strong>}
      </p>
      <p className="quiet">
        {pick(label('Agency', item.agency), item.agencyName)}
        {item.deadline && !ended && (
          <>
            {' · '}
            {t('acceptance.due')} <Day date={item.deadline} />
            {item.deadlineProvisional && ` ${t('provisional')}`}
          </>
        )}
      </p>
      {item.missingMaterials != null && item.missingMaterials.length > 0 && (
        <p className="note">
          {t('items.missing')} {item.missingMaterials.map((one) => one.name).join('、')}
        </p>
      )}
      <Rounds rounds={item.rounds} />
    </li>
  );
}

/** Undefined for who may not read it. */
function Rounds({ rounds }: { readonly rounds: Item['rounds'] | undefined }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  if (rounds == null) return null;
  return (
    <ol className="rounds">
      {rounds.map(({ number, startedAt, opinion }) => (
        <li key={number}>
          <span className="quiet">{t('acceptance.round', { number })}</span>{' '}
          {opinion ? (
            <>
              <strong data-verdict={opinion.verdict}>{label('AcceptanceVerdict', opinion.verdict)}</strong>{' '}
              <Day date={opinion.givenAt} /> <span className="quiet">{opinion.givenByName}</span>
              {opinion.reason && <p className="note">{opinion.reason}</p>}
              {opinion.rectifications.length > 0 && (
                <ul>
                  {opinion.rectifications.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              )}
            </>
          ) : (
            <>
              {t('acceptance.waits')} <Day date={startedAt} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
