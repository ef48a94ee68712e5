import { createContext, useContext } from 'react';
import type { PanelBoard } from './createPanelBoard.ts';

export const PanelBoardContext = createContext<PanelBoard | null>(null);

/** The panels of the project that is shown. */
export function usePanelBoard(): PanelBoard {
  const board = useContext(PanelBoardContext);
  if (board === null) throw new Error('There is no project here.');
  return board;
}
