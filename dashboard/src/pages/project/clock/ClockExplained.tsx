import { useTranslation } from 'react-i18next';
import {
  ApplicationClockDocument,
  type ApplicationClockQuery,
} from '../../../generated/pages/project/applicationClock.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Light } from '../../../parts/Light.tsx';
import { Moment } from '../../../parts/Moment.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { ScrollAcross } from '../live/ScrollAcross.tsx';
import { usePanelQuery } from '../live/usePanelQuery.ts';
import { actionOf, type Clock, type ClockInterval, clockIntervals } from './clockIntervals.ts';
import { useClockWords } from './useClockWords.ts';

/** The clock of an application in words: since when it runs or stands still and why, each interval, each day, and the application's way. */
export function ClockExplained({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('project');
  const panel = usePanelQuery(ApplicationClockDocument, { applicationId });
  return (
    <section className="clock" aria-label={t('clock.title')}>
      <h3>{t('clock.title')}</h3>
      <PanelBody panel={panel}>
        {({ application }) =>
          application && (
            <>
              {application.clock ? (
                <ClockShown clock={application.clock} light={application.light} />
              ) : (
                <p className="quiet">{t('clock.none')}</p>
              )}
              <Steps steps={application.steps} />
            </>
          )
        }
      </PanelBody>
    </section>
  );
}

interface ClockShownProps {
  readonly clock: Clock;
  readonly light: NonNullable<ApplicationClockQuery['application']>['light'];
}

function ClockShown({ clock, light }: ClockShownProps) {
  const { t } = useTranslation('project');
  const words = useClockWords();
  const intervals = clockIntervals(clock.entries, clock.explanation);
  const ended = intervals.at(-1)?.to !== null;
  const last = intervals.at(-1);
  return (
    <>
      <p className="clock-words">
        <Light light={light} word={false} /> {words(clock, ended)}
      </p>
      {last && !ended && (
        <p>
          {t(last.running ? 'clock.runsSince' : 'clock.standsSince')} <Moment time={last.from} /> · {t('clock.because')}{' '}
          <Reason reason={last.reason} />
        </p>
      )}
      <ScrollAcross label={t('clock.intervals')}>
        <table className="rows">
          <caption>{t('clock.intervals')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('clock.column.state')}</th>
              <th scope="col">{t('clock.column.from')}</th>
              <th scope="col">{t('clock.column.to')}</th>
              <th scope="col">{t('clock.column.why')}</th>
              <th scope="col">{t('clock.column.counted')}</th>
            </tr>
          </thead>
          <tbody>
            {intervals.map((interval) => (
              <IntervalRow key={`${interval.from} ${interval.purpose}`} interval={interval} explained={clock.purpose} />
            ))}
          </tbody>
        </table>
      </ScrollAcross>
      <Days clock={clock} />
      <p className="quiet">{t('clock.calendar', { version: clock.calendarVersion })}</p>
    </>
  );
}

function Reason({ reason }: { readonly reason: string }) {
  const { label } = useWords();
  return <>{label('ApplicationAction', actionOf(reason))}</>;
}

function IntervalRow({
  interval,
  explained,
}: {
  readonly interval: ClockInterval;
  readonly explained: Clock['purpose'];
}) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const { running, purpose, from, to, reason, counted } = interval;
  return (
    <tr>
      <th scope="row">
        {label('ClockPurpose', purpose)} · {t(running ? 'clock.ran' : 'clock.stood')}
      </th>
      <td>
        <Moment time={from} />
      </td>
      <td>{to === null ? t('clock.now') : <Moment time={to} />}</td>
      <td>
        <Reason reason={reason} />
      </td>
      <td>{purpose === explained && running ? t('count.workingDays', { count: counted }) : '—'}</td>
    </tr>
  );
}

function Days({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation('project');
  const { label, day } = useWords();
  if (clock.explanation.length === 0) return null;
  return (
    <details>
      <summary>{t('clock.days', { count: clock.explanation.length })}</summary>
      <ol className="clock-days">
        {clock.explanation.map((one) => (
          <li key={one.date} data-reason={one.reason}>
            <time dateTime={one.date}>{day(one.date)}</time> {label('ClockDayReason', one.reason)}
            {one.holiday && <span className="quiet"> {one.holiday}</span>}
            {one.specialProcedure && (
              <span className="quiet"> {label('SpecialProcedureKind', one.specialProcedure)}</span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

type Step = NonNullable<ApplicationClockQuery['application']>['steps'];

/** Undefined for who may not read it: then it is not shown. */
function Steps({ steps }: { readonly steps: Step | undefined }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  if (steps == null || steps.length === 0) return null;
  return (
    <>
      <h3>{t('clock.way')}</h3>
      <ol className="way">
        {steps.map((step) => (
          <li key={`${step.at} ${step.action}`}>
            <Moment time={step.at} /> <strong>{label('ApplicationAction', step.action)}</strong> →{' '}
            {label('ApplicationStatus', step.to)} <span className="quiet">{step.byName}</span>
            {step.note && <p className="note">{step.note}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
