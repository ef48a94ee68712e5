import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { planScreens, type ScreenChoice, type WallScreens } from './planScreens.ts';
import { useIsPhone } from './useIsPhone.ts';

const deskRow = 62;
const card = 240;

interface Needs {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly wall: boolean;
  readonly count: number;
  readonly choice: ScreenChoice;
}

/** How high a row is: on a desk, of a card on a phone, and on a wall so that none of those below its head is cut. */
export function useWallScreens({ scroller, wall, count, choice }: Needs): WallScreens {
  const isPhone = useIsPhone();
  const [room, setRoom] = useState({ height: 720, fontSize: 22 });
  const hasRows = count > 0;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!wall || !hasRows || element === null) return;
    const watch = new ResizeObserver(() => {
      const head = element.querySelector<HTMLElement>('.wall-table-head')?.offsetHeight ?? 0;
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize);
      setRoom({ height: element.clientHeight - head, fontSize });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller, wall, hasRows]);
  return useMemo(() => {
    if (wall && !isPhone) return planScreens(count, room, choice);
    const rowHeight = isPhone ? card : deskRow;
    return { rowHeight, isDense: false, rowsPerScreen: 1, rowScreens: count, hasSummary: false };
  }, [wall, isPhone, count, room, choice]);
}
