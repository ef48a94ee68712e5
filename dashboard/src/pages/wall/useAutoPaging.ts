import { type RefObject, useEffect, useState } from 'react';
import type { WallScreens } from './planScreens.ts';

/** Where a wall that turns its pages by itself is. */
export interface AutoPaging {
  readonly page: number;
  readonly pages: number;
  /** Whether this is the last page, which sums up what is not on the others. */
  readonly isSummary: boolean;
  readonly paused: boolean;
  /** Whether it was stopped by its button, and not just because somebody is looking closer. */
  readonly stopped: boolean;
  setStopped(stopped: boolean): void;
}

interface Needs {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly screens: WallScreens;
  readonly enabled: boolean;
}

const turnMs = 15_000;
const handMs = 30_000;

/** Shows page after page, and begins again; waits while the mouse is moved over it, or something in it has the focus. */
export function useAutoPaging({ scroller, screens, enabled }: Needs): AutoPaging {
  const [rowPage, setRowPage] = useState(1);
  const [atSummary, setAtSummary] = useState(false);
  const isSummary = atSummary && screens.hasSummary;
  const [held, setHeld] = useState(false);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!enabled || element === null) return;
    const look = (): void => setRowPage(pageOf(element, screens));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [enabled, scroller, screens]);
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
      const element = scroller.current;
      if (element === null) return;
      const isLast = pageOf(element, screens) >= screens.rowScreens;
      setAtSummary(isLast && screens.hasSummary && !isSummary);
      if (!isLast || isSummary || !screens.hasSummary) turn(element, screens);
    }, turnMs);
    return () => clearInterval(timer);
  }, [enabled, paused, scroller, screens, isSummary]);
  const pages = screens.rowScreens + (screens.hasSummary ? 1 : 0);
  return { page: isSummary ? pages : rowPage, pages, isSummary, paused, stopped, setStopped };
}

function isAtEnd(element: HTMLElement): boolean {
  return element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
}

/** The page of rows that is in sight; the last one also where people have scrolled past it. */
function pageOf(element: HTMLElement, { rowHeight, rowsPerScreen, rowScreens }: WallScreens): number {
  if (isAtEnd(element)) return rowScreens;
  return Math.min(rowScreens, Math.floor((element.scrollTop + 1) / (rowHeight * rowsPerScreen)) + 1);
}

function turn(element: HTMLElement, screens: WallScreens): void {
  const { rowHeight, rowsPerScreen, rowScreens } = screens;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const page = pageOf(element, screens);
  const top = page >= rowScreens ? 0 : page * rowHeight * rowsPerScreen;
  element.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
}
