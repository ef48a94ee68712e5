import { useTranslation } from 'react-i18next';
import type { ApplicationClockQuery } from '../../../generated/pages/project/applicationClock.ts';
import { useWords } from '../../../locale/useWords.ts';

type AnyClock = Pick<
  NonNullable<NonNullable<ApplicationClockQuery['application']>['clock']>,
  | 'purpose'
  | 'running'
  | 'countedWorkingDays'
  | 'remainingWorkingDays'
  | 'promisedWorkingDays'
  | 'deadline'
  | 'provisional'
>;

/** A clock in one sentence, such as: 办理时限：计时中，已用 3／5 个工作日，剩余 2 个工作日，截止 2026/11/19. */
export function useClockWords(): (clock: AnyClock, ended: boolean) => string {
  const { t } = useTranslation('project');
  const { label, day, pick } = useWords();
  return (clock, ended) => {
    const {
      purpose,
      running,
      countedWorkingDays: used,
      promisedWorkingDays: promised,
      remainingWorkingDays: left,
    } = clock;
    const parts = [
      `${label('ClockPurpose', purpose)}${pick(': ', '：')}${t(ended ? 'clock.ended' : running ? 'clock.running' : 'clock.stopped')}`,
      t('clock.used', { used, promised }),
      left < 0 ? t('clock.over', { count: -left }) : ended ? '' : t('clock.left', { count: left }),
      ended || clock.deadline == null ? '' : t('clock.until', { date: day(clock.deadline) }),
      clock.provisional && !ended ? t('provisional') : '',
    ];
    return parts.filter(Boolean).join(pick(', ', '，'));
  };
}
