import { type RefObject, useLayoutEffect, useState } from 'react';
import { scrollerOf } from './scrollerOf.ts';

/** Rows that are drawn: from the first, up to but not with the last. */
export interface DrawnRows {
  readonly first: number;
  readonly last: number;
}

/** Which of many rows of one height are in sight, or nearly. `list` is as high as all of them. */
export function useVirtualRows(list: RefObject<HTMLElement | null>, count: number, rowHeight: number): DrawnRows {
  const [drawn, setDrawn] = useState<DrawnRows>({ first: 0, last: firstDraw });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const scroller = scrollerOf(element);
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const above = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const next = drawnRows(above / rowHeight, scroller.clientHeight / rowHeight);
      setDrawn((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    const lookSoon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    scroller.addEventListener('scroll', lookSoon, { passive: true });
    const watch = new ResizeObserver(lookSoon);
    watch.observe(scroller);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', lookSoon);
      watch.disconnect();
    };
  }, [list, rowHeight]);
  return { first: Math.min(drawn.first, Math.max(0, count - 1)), last: Math.min(drawn.last, count) };
}

const firstDraw = 24;
const spare = 6;
const step = 4;

/** In steps, so that not every row that is scrolled by draws the list again. */
function drawnRows(above: number, visible: number): DrawnRows {
  const first = Math.floor((above - spare) / step) * step;
  return { first: Math.max(0, first), last: Math.max(firstDraw, first + Math.ceil(visible + 2 * spare) + step) };
}
