import { type CDPSession, chromium, type Page } from 'playwright-core';
import { percentile } from '../exchange/percentile.ts';
import { type DriveFigures, driveEvents } from './driveEvents.ts';
import { noteUpdates, type PageNotes, scrollThrough } from './pageScripts.ts';

export interface WatchOrder {
  readonly gatewayUrl: string;
  readonly chromiumPath: string;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface ScrollFigures {
  /** Between two frames. */
  readonly frameMs: Spread;
  /** Of the page's thread, over the frames. */
  readonly scriptMsPerFrame: number;
  readonly workMsPerFrame: number;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface WatchFigures {
  /** From the address to the first row, and until all rows are there. */
  readonly firstRowMs: number;
  readonly allRowsMs: number;
  readonly rows: number;
  readonly driven: DriveFigures;
  /** Events that were drawn in words, and updates of rows that came. */
  readonly told: number;
  readonly updates: number;
  /** Of the page's thread, by the browser's own account, over the events: scripts, and all its work with drawing and scrolling. */
  readonly scriptMsPerEvent: number;
  readonly workMsPerEvent: number;
  /** How much of the time the page's thread was at work. */
  readonly busy: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  /** From the time that the event bears to its drawing in words, in the first and the last fifth of the run. */
  readonly behindAtFirstMs: Spread;
  readonly behindAtLastMs: Spread;
  /** The same of rows in sight, until they are drawn. */
  readonly rowsBehindMs: Spread;
  /** While the list is scrolled to its end and back: before there are events, and as they come. */
  readonly scrolledAlone: ScrollFigures;
  readonly scrolledWithEvents: ScrollFigures;
  /** After a collection of garbage, in MB, a minute after the beginning and at the end. */
  readonly heapAtFirst: number;
  readonly heapAtLast: number;
}

const screen = { width: 1920, height: 1080 };
const settleMs = 5_000;

/** Opens the wall in a browser as the screen's persona, and watches it while events are made. */
export async function watchPage(order: WatchOrder): Promise<WatchFigures> {
  // Chromium's sandbox is not for root, nor for most containers; it shows our own page only
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath: order.chromiumPath, args });
  try {
    const page = await browser.newPage({ viewport: screen });
    await page.addInitScript(noteUpdates);
    return await watch(page, order);
  } finally {
    await browser.close();
  }
}

async function watch(page: Page, { gatewayUrl, perSecond, seconds }: WatchOrder): Promise<WatchFigures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const began = performance.now();
  await page.goto(`${gatewayUrl}/dashboard/?persona=service-room`);
  await page.locator('.wall-row').first().waitFor();
  const firstRowMs = performance.now() - began;
  await page.locator('.wall[data-complete=true]').waitFor();
  const allRowsMs = performance.now() - began;
  const rows = Number(await page.locator('.wall-table').getAttribute('aria-rowcount')) - 1;
  await page.waitForTimeout(settleMs);

  const scrolledAlone = await scroll(page, session);
  const before = await workOf(session);
  const heapAtFirst = await heapOf(session);
  const driving = driveEvents({ gatewayUrl, perSecond, seconds });
  const scrolledWithEvents = await scroll(page, session);
  const driven = await driving;
  await page.waitForTimeout(settleMs);
  const after = await workOf(session);
  const heapAtLast = await heapOf(session);
  const { wordsMs, rowsMs, longTasksMs, rows: updates }: PageNotes = await page.evaluate('window.guanjiaNotes');
  const fifth = Math.ceil(wordsMs.length / 5);
  const perEvent = (ms: number): number => ms / Math.max(1, driven.events);
  return {
    firstRowMs,
    allRowsMs,
    rows,
    driven,
    told: wordsMs.length,
    updates,
    scriptMsPerEvent: perEvent(after.scriptMs - before.scriptMs),
    workMsPerEvent: perEvent(after.taskMs - before.taskMs),
    busy: (after.taskMs - before.taskMs) / (after.atMs - before.atMs),
    longTasks: longTasksMs.length,
    longestTaskMs: Math.max(0, ...longTasksMs),
    behindAtFirstMs: spreadOf(wordsMs.slice(0, fifth)),
    behindAtLastMs: spreadOf(wordsMs.slice(-fifth)),
    rowsBehindMs: spreadOf(rowsMs),
    scrolledAlone,
    scrolledWithEvents,
    heapAtFirst,
    heapAtLast,
  };
}

async function scroll(page: Page, session: CDPSession): Promise<ScrollFigures> {
  const before = await workOf(session);
  const frames: readonly number[] = await page.evaluate(scrollThrough);
  const after = await workOf(session);
  return {
    frameMs: spreadOf(frames),
    scriptMsPerFrame: (after.scriptMs - before.scriptMs) / frames.length,
    workMsPerFrame: (after.taskMs - before.taskMs) / frames.length,
  };
}

/** What the page's thread has done so far, in milliseconds. */
async function workOf(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const msOf = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1_000;
  return { scriptMs: msOf('ScriptDuration'), taskMs: msOf('TaskDuration'), atMs: msOf('Timestamp') };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
}

function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { p50: Number.NaN, p95: Number.NaN, p99: Number.NaN };
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}
