import { theme } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chart } from '../../charts/Chart.tsx';
import { WorkloadDocument, type WorkloadQuery } from '../../generated/pages/serviceRoom/workload.ts';
import { useWords } from '../../locale/useWords.ts';
import { concerns } from './concerns.ts';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { Problems } from './Problems.tsx';
import { Rows } from './Rows.tsx';
import { useChanged } from './useChanged.ts';
import { usePages } from './usePages.ts';
import { useRoomView } from './useRoomView.ts';
import { workloadChart } from './workloadChart.ts';

const linesOf = ({ workloadLedger }: WorkloadQuery) => workloadLedger?.lines;
const mostInChart = 20;

/** Who carries how much (人员工作量): projects in hand, problems, reports. */
export function WorkloadPanel() {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  const { view, linkTo } = useRoomView();
  const variables = { filter: { region: view.region }, first: 50 };
  const pages = usePages({ query: WorkloadDocument, variables, pageOf: linesOf, concerns: concerns.workload });
  const people = pages.nodes;
  const { token } = theme.useToken();
  const option = useMemo(() => {
    const words = {
      asSteward: t('workload.asSteward'),
      asBackup: t('workload.asBackup'),
      openProblems: t('workload.problemsInTime'),
      overdueProblems: t('workload.overdueProblems'),
    };
    const ink = { text: token.colorText, line: token.colorBorderSecondary };
    return workloadChart({ people: people.slice(0, mostInChart), words, ink });
  }, [people, t, token]);
  const keyOf = ({ name, unitName, person }: (typeof people)[number]): string => person?.id ?? `${unitName} ${name}`;
  const states = new Map(
    people.map((one) => [keyOf(one), `${one.asSteward} ${one.asBackup} ${one.openProblems} ${one.overdueProblems}`]),
  );
  const changed = useChanged(states, JSON.stringify(variables));
  const table = (
    <Rows
      label={t('panel.workload')}
      columns={[
        t('workload.name'),
        t('workload.unit'),
        { number: t('workload.asSteward') },
        { number: t('workload.asBackup') },
        { number: t('workload.openProblems') },
        { number: t('workload.overdueProblems') },
        { number: t('workload.reports') },
        { number: t('workload.reportsLate') },
      ]}
    >
      {people.map((one) => (
        <tr
          key={keyOf(one)}
          className={changed.has(keyOf(one)) ? 'changed' : view.person === one.person?.id ? 'picked' : ''}
        >
          <th scope="row">
            {one.name} {one.person?.onDuty === false && <span className="quiet">{t('workload.offDuty')}</span>}
          </th>
          <td>{one.unitName}</td>
          <td className="number">{number(one.asSteward)}</td>
          <td className="number">{number(one.asBackup)}</td>
          <td className="number">
            {one.person && one.openProblems > 0 ? (
              <Link
                to={linkTo({ person: view.person === one.person.id ? null : one.person.id })}
                aria-label={t('workload.showProblems', { name: one.name, count: one.openProblems })}
                preventScrollReset
              >
                {number(one.openProblems)}
              </Link>
            ) : (
              number(one.openProblems)
            )}
          </td>
          <td className={one.overdueProblems > 0 ? 'number bad' : 'number quiet'}>{number(one.overdueProblems)}</td>
          <td className="number">{number(one.reportsHandedIn)}</td>
          <td className={one.reportsLate > 0 ? 'number bad' : 'number quiet'}>{number(one.reportsLate)}</td>
        </tr>
      ))}
    </Rows>
  );
  return (
    <>
      <PanelFrame title={t('panel.workload')} error={pages.error} loading={pages.loading} reload={pages.reload}>
        {people.length === 0 ? (
          pages.error === null && <Empty text={t('workload.none')} hint={t('workload.noneHint')} />
        ) : (
          <>
            <Chart
              title={t('workload.chart', { count: Math.min(mostInChart, people.length) })}
              option={option}
              height={70 + 38 * Math.min(mostInChart, people.length)}
              table={<p className="quiet">{t('workload.tableBelow')}</p>}
            />
            {table}
            <More shown={people.length} hasMore={pages.hasMore} more={pages.more} />
          </>
        )}
      </PanelFrame>
      <Problems />
    </>
  );
}
