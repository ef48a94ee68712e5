import { useEffect, useEffectEvent, useState } from 'react';
import { createTurns } from '../../../graph/createTurns.ts';
import type { Answer } from '../../../graph/readPages.ts';
import type { Panel } from './Panel.ts';
import { usePanelBoard } from './PanelBoardContext.ts';

interface Kept<Data> {
  readonly key: string;
  readonly answer: Answer<Data>;
  readonly again: () => void;
}

/** What `read` gives, kept true while the project is followed. Another key is another thing to read. */
export function usePanel<Data>(key: string, read: () => Promise<Answer<Data>>): Panel<Data> {
  const board = usePanelBoard();
  const [kept, setKept] = useState<Kept<Data> | null>(null);
  const readNow = useEffectEvent(read);
  useEffect(() => {
    let left = false;
    const turn = createTurns(async () => {
      const answer = await readNow().catch((error: unknown) => ({ data: undefined, error }));
      if (left) return;
      setKept({ key, answer, again });
      if (answer.data === undefined) throw answer.error;
    });
    const again = (): void => void turn().catch(() => {}); // the panel shows it
    const leave = board.join(turn);
    if (board.isOpen()) again();
    return () => {
      left = true;
      leave();
    };
  }, [board, key]);
  return { answer: kept?.key === key ? kept.answer : null, again: () => kept?.again() };
}
