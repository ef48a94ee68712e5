import { Select, Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { enumLabels } from '../../generated/enumLabels.ts';
import { MonthPlanLinesDocument, type MonthPlanLinesQuery } from '../../generated/pages/serviceRoom/monthPlanLines.ts';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import { CarryOver } from './CarryOver.tsx';
import { concerns } from './concerns.ts';
import { Empty } from './Empty.tsx';
import { More } from './More.tsx';
import { PlanLine } from './PlanLine.tsx';
import { Rows } from './Rows.tsx';
import { useChanged } from './useChanged.ts';
import { usePages } from './usePages.ts';
import { useRoomView } from './useRoomView.ts';

const linesOf = ({ monthlyPlan }: MonthPlanLinesQuery) => monthlyPlan?.lines;

/** The lines of the month's plan, of one department or in one state where that is asked for. */
export function PlanLines() {
  const { t } = useTranslation('serviceRoom');
  const { label } = useWords();
  const { view, show } = useRoomView();
  const { region, month, agency, state } = view;
  const variables = { region, month, filter: { agency, state }, first: 50 };
  const pages = usePages({ query: MonthPlanLinesDocument, variables, pageOf: linesOf, concerns: concerns.plan });
  const states = new Map(pages.nodes.map(({ id, state: present }) => [id, present]));
  const changed = useChanged(states, JSON.stringify(variables));
  return (
    <div className="room-column">
      <h3>
        {t('plan.lines')}
        {agency !== null && (
          <Tag closable={{ 'aria-label': t('plan.everyAgency') }} onClose={() => show({ agency: null })}>
            {label('Agency', agency)}
          </Tag>
        )}
        <Select
          aria-label={t('plan.column.state')}
          value={state ?? ''}
          onChange={(wanted) => show({ state: wanted === '' ? null : wanted })}
          options={[
            { value: '' as const, label: t('plan.everyState') },
            ...Object.keys(enumLabels['PlanLineState'] ?? {}).map((value) => ({
              value,
              label: label('PlanLineState', value),
            })),
          ]}
          popupMatchSelectWidth={false}
        />
      </h3>
      <AbsentNote error={pages.error} />
      {pages.loading ? (
        <Skeleton active title={false} paragraph={{ rows: 6 }} />
      ) : (
        <>
          {pages.nodes.length === 0 && pages.error === null && (
            <Empty text={t('plan.noLines')} hint={t('plan.noLinesHint')} />
          )}
          {pages.nodes.length > 0 && (
            <Rows
              label={t('plan.lines')}
              columns={[
                t('plan.column.state'),
                t('plan.column.item'),
                t('project'),
                t('agency'),
                t('plan.column.plannedFinish'),
                t('plan.column.doneOn'),
              ]}
            >
              {pages.nodes.map((line) => (
                <PlanLine
                  key={line.id}
                  line={line}
                  changed={changed.has(line.id)}
                  action={line.state === 'SLIPPED' && <CarryOver lineId={line.id} onDone={pages.reload} />}
                />
              ))}
            </Rows>
          )}
          {pages.nodes.length > 0 && <More shown={pages.nodes.length} hasMore={pages.hasMore} more={pages.more} />}
        </>
      )}
    </div>
  );
}
