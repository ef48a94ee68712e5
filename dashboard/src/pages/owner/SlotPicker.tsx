import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OwnerSlotsDocument, type OwnerSlotsQuery } from '../../generated/pages/owner/ownerSlots.ts';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import { dayPlus } from './dayPlus.ts';
import { mondayOf, slotsByDay } from './slotsByDay.ts';

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
  const { data, error, loading, fetchMore } = useQuery(OwnerSlotsDocument, {
    variables: { region, from: `${week}T00:00:00+08:00`, to: `${dayPlus(week, 7)}T00:00:00+08:00` },
    fetchPolicy: 'cache-and-network',
    pollInterval: againMs,
  });
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
  const days = slotsByDay(data?.throughTrainSlots.nodes ?? []);
  const page = data?.throughTrainSlots.pageInfo;
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
      <AbsentNote error={error} />
      {loading && data === undefined && <Skeleton active />}
      {data !== undefined && days.size === 0 && <p className="empty">{t('slots.none')}</p>}
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
      {page?.hasNextPage === true && (
        <Button onClick={() => void fetchMore({ variables: { after: page.endCursor } })}>{t('more')}</Button>
      )}
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
