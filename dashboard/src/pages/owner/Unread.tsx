import { TroubleNote } from '../../parts/TroubleNote.tsx';

interface UnreadProps {
  /** Of a query; nothing is shown where there is none. */
  readonly error: unknown;
  readonly again: () => unknown;
}

/** Says what could not be read and why, and reads it again when asked to. */
export function Unread({ error, again }: UnreadProps) {
  return error == null ? null : <TroubleNote error={error} onAgain={() => void again()} />;
}
