import { useWords } from '../locale/useWords.ts';

/** An instant to the minute, in Beijing; nothing: a dash. */
export function Moment({ time }: { readonly time: string | null | undefined }) {
  const { moment } = useWords();
  return time == null ? <span>—</span> : <time dateTime={time}>{moment(time)}</time>;
}
