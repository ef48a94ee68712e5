import { useTranslation } from 'react-i18next';
import { ReportDutiesDocument, type ReportDutiesQuery } from '../../generated/pages/serviceRoom/reportDuties.ts';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { Light } from '../../parts/Light.tsx';
import { Bar } from './Bar.tsx';
import { concerns } from './concerns.ts';
import { Empty } from './Empty.tsx';
import { MonthSwitch } from './MonthSwitch.tsx';
import { More } from './More.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import { ReportStates } from './ReportStates.tsx';
import { Rows } from './Rows.tsx';
import { useChanged } from './useChanged.ts';
import { usePages } from './usePages.ts';
import { useRoomView } from './useRoomView.ts';

const dutiesOf = ({ reportDuties }: ReportDutiesQuery) => reportDuties?.list;

/** Who owes which report for a month, and who has let its day pass (应报、未报、逾期报送). */
export function ReportsPanel() {
  const { t } = useTranslation('serviceRoom');
  const { label } = useWords();
  const { region, month, reports } = useRoomView().view;
  const variables = { month, filter: { region, state: reports }, first: 50 };
  const pages = usePages({ query: ReportDutiesDocument, variables, pageOf: dutiesOf, concerns: concerns.reports });
  const counts = pages.head?.reportDuties?.counts;
  const keyOf = ({ kind, project, person, unit }: (typeof pages.nodes)[number]): string =>
    [kind, project?.id, person?.id, unit?.id].join(' ');
  const changed = useChanged(new Map(pages.nodes.map((duty) => [keyOf(duty), duty.state])), JSON.stringify(variables));
  return (
    <PanelFrame
      title={t('panel.reports')}
      actions={<MonthSwitch />}
      error={pages.error}
      loading={pages.loading}
      reload={pages.reload}
    >
      {counts && reports === null && (
        <div className="room-summary">
          <p className="summary-figure">
            {counts.handedIn + counts.late}
            <span className="quiet"> / {counts.owed}</span>
          </p>
          <Bar
            label={t('reports.progress', { count: counts.handedIn + counts.late, owed: counts.owed })}
            parts={[
              { kind: 'done', count: counts.handedIn },
              { kind: 'late', count: counts.late },
              { kind: 'carried', count: counts.returned },
              { kind: 'slipped', count: counts.missing },
              { kind: 'open', count: counts.due },
            ]}
          />
        </div>
      )}
      <ReportStates />
      {pages.nodes.length === 0 ? (
        pages.error === null && <Empty text={t('reports.none')} hint={t('reports.noneHint')} />
      ) : (
        <>
          <Rows
            label={t('panel.reports')}
            columns={[
              t('reports.column.state'),
              t('reports.column.kind'),
              t('reports.column.who'),
              t('project'),
              t('reports.column.dueOn'),
              { number: t('reports.column.daysLate') },
            ]}
          >
            {pages.nodes.map((duty) => (
              <tr key={keyOf(duty)} className={changed.has(keyOf(duty)) ? 'changed' : ''}>
                <td>
                  <Light light={duty.light} word={false} /> {label('ReportDutyState', duty.state)}
                </td>
                <td>{t(`reports.kind.${duty.kind}`)}</td>
                <th scope="row">
                  {duty.person?.name ?? duty.unit?.name ?? '—'}
                  {duty.person && duty.unit && <span className="quiet"> {duty.unit.name}</span>}
                </th>
                <td>
                  <ProjectLink project={duty.project} />
                </td>
                <td className="day">
                  <Day date={duty.dueOn} />
                </td>
                <td className={duty.daysLate > 0 ? 'number bad' : 'number quiet'}>
                  {duty.daysLate > 0 ? t('reports.daysLate', { count: duty.daysLate }) : '—'}
                </td>
              </tr>
            ))}
          </Rows>
          <More shown={pages.nodes.length} hasMore={pages.hasMore} more={pages.more} />
        </>
      )}
    </PanelFrame>
  );
}
