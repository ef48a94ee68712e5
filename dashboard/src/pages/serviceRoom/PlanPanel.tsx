import { useTranslation } from 'react-i18next';
import { MonthPlanDocument } from '../../generated/pages/serviceRoom/monthPlan.ts';
import { useWords } from '../../locale/useWords.ts';
import { Moment } from '../../parts/Moment.tsx';
import { Bar } from './Bar.tsx';
import { concerns } from './concerns.ts';
import { DrawUpPlan } from './DrawUpPlan.tsx';
import { Empty } from './Empty.tsx';
import { MonthSwitch } from './MonthSwitch.tsx';
import { OpenSlips } from './OpenSlips.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { PlanAgencies } from './PlanAgencies.tsx';
import { PlanLines } from './PlanLines.tsx';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** The plan of a month (审批服务月度计划): by department, and line by line as they are crossed off (逐项销号). */
export function PlanPanel() {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  const { region, month } = useRoomView().view;
  const variables = { region, month };
  const { data, error, loading, reload } = useRoomQuery({
    query: MonthPlanDocument,
    variables,
    concerns: concerns.plan,
  });
  const plan = data?.monthlyPlan;
  const actions = (
    <>
      <MonthSwitch />
      <DrawUpPlan onDone={reload} />
    </>
  );
  return (
    <>
      <PanelFrame title={t('panel.plan')} actions={actions} error={error} loading={loading} reload={reload}>
        {plan ? (
          <>
            <div className="room-summary">
              <p className="summary-figure">
                {number(plan.counts.done)}
                <span className="quiet"> / {number(plan.counts.planned)}</span>
              </p>
              <Bar
                label={t('plan.progress', { done: plan.counts.done, planned: plan.counts.planned })}
                parts={[
                  { kind: 'done', count: plan.counts.done },
                  { kind: 'slipped', count: plan.counts.slipped },
                  { kind: 'carried', count: plan.counts.carriedOver },
                  { kind: 'open', count: plan.counts.open },
                ]}
              />
              <ul className="room-legend">
                <li className="part-done">{t('plan.done', { count: plan.counts.done })}</li>
                <li className="part-open">{t('plan.open', { count: plan.counts.open })}</li>
                <li className="part-slipped">{t('plan.slipped', { count: plan.counts.slipped })}</li>
                <li className="part-carried">{t('plan.carriedOver', { count: plan.counts.carriedOver })}</li>
                {plan.counts.dropped > 0 && <li>{t('plan.dropped', { count: plan.counts.dropped })}</li>}
              </ul>
              <p className="quiet">
                {plan.onlyKeyProjects && <>{t('plan.onlyKey')} · </>}
                {t('plan.drawnUpBy', { name: plan.drawnUpByName })} <Moment time={plan.drawnUpAt} />
              </p>
            </div>
            <div className="room-columns">
              <PlanAgencies agencies={plan.agencies} />
              <PlanLines />
            </div>
          </>
        ) : (
          error === null && <Empty text={t('plan.none')} hint={t('plan.noneHint')} />
        )}
      </PanelFrame>
      <OpenSlips />
    </>
  );
}
