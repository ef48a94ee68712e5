import { type RefObject, useEffect, useState } from 'react';

/** Where a wall that turns its pages by itself is. */
export interface AutoPaging {
  readonly page: number;
  readonly pages: number;
  readonly paused: boolean;
  /** Whether it was stopped by its button, and not just because somebody is looking closer. */
  readonly stopped: boolean;
  setStopped(stopped: boolean): void;
}

interface Needs {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowHeight: number;
  readonly count: number;
  readonly enabled: boolean;
}

const turnMs = 15_000;
const handMs = 30_000;

/** Shows page after page, and begins again; waits while the mouse is moved over it, or something in it has the focus. */
export function useAutoPaging({ scroller, rowHeight, count, enabled }: Needs): AutoPaging {
  const [{ page, pages }, setPlace] = useState({ page: 1, pages: 1 });
  const [held, setHeld] = useState(false);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!enabled || element === null) return;
    const look = (): void => setPlace(placeOf(element, rowHeight, count));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [enabled, scroller, rowHeight, count]);
  useEffect(() => {
    const element = scroller.current;
    if (!enabled || element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hold = (): void => {
      clearTimeout(timer);
      setHeld(true);
      timer = setTimeout(() => setHeld(element.contains(document.activeElement)), handMs);
    };
    const kinds = ['pointermove', 'wheel', 'focusin', 'keydown'] as const;
    for (const kind of kinds) element.addEventListener(kind, hold, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) element.removeEventListener(kind, hold);
    };
  }, [enabled, scroller]);
  const paused = held || stopped;
  useEffect(() => {
    if (!enabled || paused) return;
    const timer = setInterval(() => {
      if (scroller.current !== null) turn(scroller.current, rowHeight);
    }, turnMs);
    return () => clearInterval(timer);
  }, [enabled, paused, scroller, rowHeight]);
  return { page, pages, paused, stopped, setStopped };
}

/** Whole rows that fit below the head of the table. */
function rowsOf(element: HTMLElement, rowHeight: number): number {
  const head = element.querySelector<HTMLElement>('.wall-table-head')?.offsetHeight ?? 0;
  return Math.max(1, Math.floor((element.clientHeight - head) / rowHeight));
}

function placeOf(element: HTMLElement, rowHeight: number, count: number): { page: number; pages: number } {
  const rows = rowsOf(element, rowHeight);
  const pages = Math.max(1, Math.ceil(count / rows));
  const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
  return { page: isAtEnd ? pages : Math.min(pages, Math.floor(element.scrollTop / rowHeight / rows) + 1), pages };
}

function turn(element: HTMLElement, rowHeight: number): void {
  const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = isAtEnd ? 0 : element.scrollTop + rowsOf(element, rowHeight) * rowHeight;
  element.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
}
