import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OwnerSlotsDocument, type OwnerSlotsQuery } from '../../generated/pages/owner/ownerSlots.ts';
import { useWords } from '../../locale/useWords.ts';
import { dayPlus } from './dayPlus.ts';
import { mondayOf, slotsByDay } from './slotsByDay.ts';
import { Unread } from './Unread.tsx';
import { useShownPages } from './useShownPages.ts';

export type Slot = OwnerSlotsQuery['throughTrainSlots']['nodes'][number];

interface SlotPickerProps {
  readonly region: string;
  /** In Beijing. */
  readonly today: string;
  readonly chosen: string | null;
  readonly onChoose: (slot: Slot) => void;
}

const againMs = 30_000; // others book too

/** The free slots of one week, by day; the week is in the address (`?week=`). */
export function SlotPicker({ region, today, chosen, onChoose }: SlotPickerProps) {
  const { t } = useTranslation('owner');
  const { timeOfDay, weekday } = useSlotWords();
  const { day } = useWords();
  const [search, setSearch] = useSearchParams();
  const first = mondayOf(today);
  const asked = search.get('week') ?? '';
  const week = /^\d{4}-\d\d-\d\d$/.test(asked) && asked > first ? mondayOf(asked) : first;
  const { answer, again } = useShownPages(OwnerSlotsDocument, {
    key: `${region} ${week}`,
    variablesOf: (after) => ({
      region,
      from: `${week}T00:00:00+08:00`,
      to: `${dayPlus(week, 7)}T00:00:00+08:00`,
      after,
    }),
    listOf: ({ throughTrainSlots }) => throughTrainSlots,
    size: null,
  });
  const readAgain = useEffectEvent(again);
  useEffect(() => {
    const timer = setInterval(() => readAgain(), againMs);
    return () => clearInterval(timer);
  }, []);
  const go = (days: number): void => {
    setSearch(
      (before) =>
        new URLSearchParams([...before].filter(([name]) => name !== 'week').concat([['week', dayPlus(week, days)]])),
      {
        replace: true,
        preventScrollReset: true,
      },
    );
  };
  const days = slotsByDay(answer?.data?.throughTrainSlots.nodes ?? []);
  return (
    <div className="slots">
      <div className="week">
        <Button
          icon={<LeftOutlined />}
          aria-label={t('slots.before')}
          disabled={week <= first}
          onClick={() => go(-7)}
        />
        <strong aria-live="polite">
          {day(week)} – {day(dayPlus(week, 6))}
        </strong>
        <Button icon={<RightOutlined />} aria-label={t('slots.after')} onClick={() => go(7)} />
      </div>
      <Unread error={answer?.error} again={again} />
      {answer === null && <Skeleton active />}
      {answer?.data !== undefined && days.size === 0 && <p className="empty">{t('slots.none')}</p>}
      <div className="days">
        {[...days].map(([date, slots]) => (
          <fieldset key={date} aria-label={`${day(date)} ${weekday(date)}`}>
            <span className="day">
              {weekday(date)} <span className="quiet">{date.slice(5)}</span>
            </span>
            {slots.map((slot) => (
              <Button
                key={slot.id}
                type={slot.id === chosen ? 'primary' : 'default'}
                aria-pressed={slot.id === chosen}
                onClick={() => onChoose(slot)}
                title={slot.bus?.name ?? ''}
              >
                {timeOfDay(slot.startsAt)}–{timeOfDay(slot.endsAt)}
              </Button>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}

/** Times of the day and days of the week, in Beijing and in the reader's language. */
export function useSlotWords() {
  const { language } = useWords();
  const format = (time: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', ...options }).format(new Date(time));
  return {
    timeOfDay: (time: string) => format(time, { hour: '2-digit', minute: '2-digit', hour12: false }),
    weekday: (day: string) => format(day, { weekday: 'short' }),
  };
}
