import { useTranslation } from 'react-i18next';
import { enumLabels } from '../generated/enumLabels.ts';

const zone = 'Asia/Shanghai';

export interface Words {
  readonly language: string;
  /** Of the graph's two languages the reader's: `pick(summary, summaryZh)`. */
  pick(english: string, chinese: string): string;
  /** The label of an enum's value, as the SDL words it. */
  label(enumName: string, value: string): string;
  /** A day: `2026-11-23` or an instant, in Beijing. */
  day(date: string | Date): string;
  /** An instant to the minute, in Beijing; the year only where it is not this one. */
  moment(time: string | Date): string;
  /** The time of day to the second, in Beijing. */
  time(time: string | Date): string;
  number(value: number): string;
}

/** Everything that is written another way in another language, but sentences: those are in `useTranslation(page)`. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const chinese = language.startsWith('zh');
  const format = (date: string | Date, name: keyof typeof formats): string =>
    formatFor(language, name).format(new Date(date));
  return {
    language,
    pick: (en, zh) => (chinese ? zh : en),
    label: (enumName, value) => enumLabels[enumName]?.[value]?.[chinese ? 1 : 0] ?? value,
    day: (date) => format(date, 'day'),
    moment: (time) => format(time, yearOf(time) === yearOf(new Date()) ? 'moment' : 'momentOfYear'),
    time: (time) => format(time, 'time'),
    number: (value) => numberFormatFor(language).format(value),
  };
}

const formats = {
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
  moment: { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false },
  momentOfYear: {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  },
  time: { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false },
  year: { year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

function yearOf(time: string | Date): string {
  return formatFor('en', 'year').format(new Date(time));
}

/** To make one costs a hundred times what it costs to use it. */
const made = new Map<string, Intl.DateTimeFormat>();
const madeForNumbers = new Map<string, Intl.NumberFormat>();

function formatFor(language: string, name: keyof typeof formats): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: zone, ...formats[name] });
  made.set(key, known);
  return known;
}

function numberFormatFor(language: string): Intl.NumberFormat {
  const known = madeForNumbers.get(language) ?? new Intl.NumberFormat(language);
  madeForNumbers.set(language, known);
  return known;
}
