import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthPlanLinesQuery } from '../../generated/pages/serviceRoom/monthPlanLines.ts';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { ProjectLink } from './ProjectLink.tsx';

type Line = NonNullable<NonNullable<MonthPlanLinesQuery['monthlyPlan']>['lines']>['nodes'][number];

interface PlanLineProps {
  readonly line: Line;
  /** Whether it has just changed. */
  readonly changed: boolean;
  readonly action: ReactNode;
}

const marks = { DONE: '✓', OPEN: '○', SLIPPED: '▲', CARRIED_OVER: '→', DROPPED: '–' } as const;

/** One line of a plan; one that is done is crossed off. */
export function PlanLine({ line, changed, action }: PlanLineProps) {
  const { t } = useTranslation('serviceRoom');
  const { label, pick } = useWords();
  const { state, application, carriedFrom } = line;
  return (
    <tr className={changed ? 'changed' : ''} data-line={line.id} data-state={state}>
      <td className={`line-state state-${state}`}>
        <span aria-hidden="true">{marks[state]}</span> {label('PlanLineState', state)} {action}
      </td>
      <th scope="row">
        <span className={state === 'DONE' || state === 'DROPPED' ? 'crossed-off' : ''}>
          {pick(line.itemNameEn, line.itemName)}
        </span>
        {application && state !== 'DONE' && (
          <span className="quiet"> {label('ApplicationStatus', application.status)}</span>
        )}
        {carriedFrom.map(({ reason, byName, at }) => (
          <span key={at} className="quiet carried">
            {t('plan.carriedFrom', { reason, name: byName })}
          </span>
        ))}
      </th>
      <td>
        <ProjectLink project={line.project} />
      </td>
      <td>{label('Agency', line.agency)}</td>
      <td className="day">
        <Day date={line.plannedFinish} />
      </td>
      <td className="day">
        <Day date={line.doneOn} />
      </td>
    </tr>
  );
}
