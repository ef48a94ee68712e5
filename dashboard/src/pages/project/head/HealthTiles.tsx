import { useTranslation } from 'react-i18next';
import type { ProjectHealthQuery } from '../../../generated/pages/project/projectHealth.ts';
import type { ProjectOverviewQuery } from '../../../generated/pages/project/projectOverview.ts';
import { useToday } from '../../../locale/useToday.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Light } from '../../../parts/Light.tsx';
import { useChangeMark } from '../live/useChangeMark.ts';

type Health = NonNullable<NonNullable<ProjectHealthQuery['project']>['health']>;

interface HealthTilesProps {
  readonly health: Health;
  readonly steward: NonNullable<ProjectOverviewQuery['project']>['stewardOnDuty'];
}

/** How a project does over all departments: done, overdue, held up, next day to keep, and who looks after it. */
export function HealthTiles({ health, steward }: HealthTilesProps) {
  const { t } = useTranslation('project');
  const { number, moment } = useWords();
  const { asOf, ...shown } = health;
  return (
    <div className={`tiles ${useChangeMark(shown)}`}>
      <section className="tile" aria-label={t('tile.progress')}>
        <h3>{t('tile.progress')}</h3>
        <p className="figure">
          {number(health.done)}
          <small>
            {' '}
            / {t('count.items', { count: health.total })}
            {health.percent != null && ` · ${health.percent}%`}
          </small>
        </p>
        <progress value={health.done} max={Math.max(1, health.total)} aria-label={t('tile.progress')} />
        {!health.complete && (
          <p className="quiet">
            {t('tile.missing', { departments: health.missing.map((one) => t(`department.${one}`)).join('、') })}
          </p>
        )}
      </section>
      <section className="tile" aria-label={t('tile.departments')}>
        <h3>{t('tile.departments')}</h3>
        <ul className="plain">
          {health.departments.map((one) => (
            <li key={one.department} className="department-line">
              <Light light={one.known ? one.light : null} word={false} />
              <span>{t(`department.${one.department}`)}</span>
              <span className="right">{one.known ? `${one.done ?? 0} / ${one.total ?? 0}` : t('tile.unknown')}</span>
              {!!one.overdue && <strong className="overdue">{t('tile.overdueCount', { count: one.overdue })}</strong>}
            </li>
          ))}
        </ul>
      </section>
      <Blockers health={health} />
      <NextDeadline health={health} />
      <section className="tile" aria-label={t('tile.steward')}>
        <h3>{t('tile.steward')}</h3>
        <p className="name">{steward?.personName ?? (health.stewardMissing ? t('tile.stewardMissing') : '—')}</p>
        {steward && (
          <p className="quiet">
            {t('tile.since')} <Day date={steward.since} />
          </p>
        )}
        <p className="quiet">{t('tile.asOf', { time: moment(asOf) })}</p>
      </section>
    </div>
  );
}

function Blockers({ health }: { readonly health: Health }) {
  const { t } = useTranslation('project');
  const { pick, label } = useWords();
  return (
    <section className="tile" aria-label={t('tile.blocked')}>
      <h3>
        {t('tile.blocked')} <span className="right">{t('tile.overdueCount', { count: health.overdue })}</span>
      </h3>
      {health.blockedBy.length === 0 && <p className="quiet">{t('tile.notBlocked')}</p>}
      <ul className="plain">
        {health.blockedBy.slice(0, 3).map((one) => (
          <li key={`${one.kind}${one.reference}${one.name}`}>
            <strong>{pick(one.nameEn ?? '', one.name ?? '') || label('BlockKind', one.kind)}</strong>
            <br />
            <span className="quiet">
              {label('BlockKind', one.kind)} · {t('tile.waitsFor', { who: label('BlockWaitsFor', one.waitsFor) })}
              {one.since && (
                <>
                  {' · '}
                  <Day date={one.since} /> {t('tile.onwards')}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {health.blockedByCount > 3 && (
        <p className="quiet">{t('tile.moreBlocked', { count: health.blockedByCount - 3 })}</p>
      )}
    </section>
  );
}

function NextDeadline({ health }: { readonly health: Health }) {
  const { t } = useTranslation('project');
  const { pick } = useWords();
  const today = useToday();
  const next = health.nextDeadline;
  const late = next !== null && next.date < today;
  return (
    <section className="tile" aria-label={t('tile.next')}>
      <h3>{t('tile.next')}</h3>
      {next === null ? (
        <p className="quiet">{t('tile.noNext')}</p>
      ) : (
        <>
          <p className={late ? 'figure overdue' : 'figure'}>
            <Day date={next.date} />
            {next.provisional && <small> {t('provisional')}</small>}
          </p>
          <p>
            {pick(next.nameEn ?? '', next.name ?? '') || '—'}{' '}
            <span className="quiet">{t(`department.${next.department}`)}</span>
            {late && <strong className="overdue"> {t('tile.isOver')}</strong>}
          </p>
        </>
      )}
    </section>
  );
}
