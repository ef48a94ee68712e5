import { useWords } from '../locale/useWords.ts';

/** A day, as people write it; nothing: a dash. */
export function Day({ date }: { readonly date: string | null | undefined }) {
  const { day } = useWords();
  return date == null ? <span>—</span> : <time dateTime={date}>{day(date)}</time>;
}
