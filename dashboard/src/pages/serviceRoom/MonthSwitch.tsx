import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import { monthAfter } from './monthAfter.ts';
import { usePresentMonth } from './usePresentMonth.ts';
import { useRoomView } from './useRoomView.ts';

/** Which month is shown: the one before, the one after, any of a year back and half a year on. */
export function MonthSwitch() {
  const { t } = useTranslation('serviceRoom');
  const { language } = useWords();
  const { view, show } = useRoomView();
  const present = usePresentMonth();
  const near = Array.from({ length: 19 }, (_, place) => monthAfter(present, 6 - place));
  const offered = near.includes(view.month) ? near : [view.month, ...near];
  const name = (month: string): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
      new Date(`${month}-15`),
    );
  const go = (month: string): void => show({ month: month === present ? null : month });
  return (
    <fieldset className="room-month">
      <legend className="only-read">{t('month.choose')}</legend>
      <Button icon={<LeftOutlined />} aria-label={t('month.before')} onClick={() => go(monthAfter(view.month, -1))} />
      <Select
        aria-label={t('month.choose')}
        value={view.month}
        onChange={go}
        options={offered.map((month) => ({
          value: month,
          label: month === present ? t('month.present', { month: name(month) }) : name(month),
        }))}
        popupMatchSelectWidth={false}
      />
      <Button icon={<RightOutlined />} aria-label={t('month.after')} onClick={() => go(monthAfter(view.month, 1))} />
    </fieldset>
  );
}
