import { useTranslation } from 'react-i18next';

interface ProgressMeterProps {
  readonly done: { readonly done: number; readonly total: number; readonly percent: number };
  /** What was to be done by today; null without a roadmap. */
  readonly planned: { readonly done: number; readonly percent: number } | null;
}

/** Approved items of all, with a mark where the plan wants them to be today. */
export function ProgressMeter({ done: { done, total, percent }, planned }: ProgressMeterProps) {
  const { t } = useTranslation('wall');
  if (total === 0) return <small>{t('progress.none')}</small>;
  const behind = planned === null ? 0 : planned.done - done;
  return (
    <>
      <span className="wall-progress-words">
        <b>{percent}%</b> {done}/{total}
      </span>
      <span className="wall-meter" aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
        {planned !== null && <em style={{ left: `${planned.percent}%` }} />}
      </span>
      <small className={behind > 0 ? 'light-AMBER' : ''}>
        {planned === null
          ? t('progress.noPlan')
          : behind > 0
            ? t('progress.behind', { count: behind })
            : behind < 0
              ? t('progress.ahead', { count: -behind })
              : t('progress.asPlanned')}
      </small>
    </>
  );
}
