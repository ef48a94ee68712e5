import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Light } from '../../../parts/Light.tsx';
import { Moment } from '../../../parts/Moment.tsx';
import { useChangeMark } from '../live/useChangeMark.ts';
import { type Problem, rungsOf } from './rungs.ts';

/** One problem: the ladder, who holds it until when, what was answered, and its way. */
export function ProblemCard({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const open = problem.status === 'COLLECTED' || problem.status === 'ANSWERED';
  const says = [
    ['text', problem.text],
    ['answer', problem.answer],
    ['opinion', problem.opinion],
    ['solution', problem.solution],
  ] as const;
  return (
    <article className={`problem ${useChangeMark(problem)}`} data-problem={problem.id} aria-label={problem.title}>
      <header>
        <Light light={problem.light} word={false} />
        <h3>{problem.title}</h3>
        <strong>{label('ProblemStatus', problem.status)}</strong>
        <Tag>{label('ProblemKind', problem.kind)}</Tag>
        <span className="quiet">
          {t('problems.reported')} <Moment time={problem.reportedAt} /> {problem.reportedByName}
        </span>
      </header>
      <Ladder problem={problem} />
      <p>
        {problem.holder || problem.holderMissing ? (
          <>
            {t('problems.holder')} <strong>{problem.holder?.name ?? t('problems.holderMissing')}</strong>
            {' · '}
          </>
        ) : null}
        {problem.responsible && (
          <>
            {t('problems.responsible')} {problem.responsible.name}
            {' · '}
          </>
        )}
        {open ? t('problems.deadline') : t('problems.wasDue')} <Day date={problem.deadline} />
        {problem.deadlineProvisional && ` ${t('provisional')}`} (
        {t('count.workingDays', { count: problem.dueWorkingDays })})
        {problem.solvedOn && (
          <>
            {' · '}
            {t('problems.solvedOn')} <Day date={problem.solvedOn} />
          </>
        )}
      </p>
      <dl className="facts facts-wide">
        {says.map(([name, text]) =>
          text ? (
            <div key={name}>
              <dt>{t(`problems.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Steps problem={problem} />
    </article>
  );
}

function Ladder({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  return (
    <ol className="ladder" aria-label={t('problems.ladder')}>
      {rungsOf(problem).map(({ level, state, hold }) => (
        <li key={level} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>{label('ProblemLevel', level)}</strong>
          {hold ? (
            <span className="quiet">
              {hold.holder?.name} <Day date={hold.startedAt} />
              {hold.endedAt ? (
                <>
                  {' – '}
                  <Day date={hold.endedAt} />
                </>
              ) : (
                <> {t('tile.onwards')}</>
              )}
            </span>
          ) : (
            <span className="quiet">{t(`problems.rung.${state}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Undefined for who may not read it. */
function Steps({ problem }: { readonly problem: { readonly steps?: Problem['steps'] | null } }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const steps = problem.steps ?? [];
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>{t('problems.steps', { count: steps.length })}</summary>
      <ol className="way">
        {steps.map((step) => (
          <li key={step.id}>
            <Moment time={step.at} /> <strong>{label('ProblemStepKind', step.kind)}</strong>{' '}
            {label('ProblemLevel', step.level)} <span className="quiet">{step.actorName}</span>
            {step.text && <p className="note">{step.text}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
