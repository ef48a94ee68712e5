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
  readonly updates: number;
  /** From the message until all that it sets off is done, as a rule with its drawing. */
  readonly updateMs: Spread;
  /** Scripts of the whole page, by the browser's own account, over the updates. */
  readonly scriptMsPerUpdate: number;
  /** From the time that the event bears to its drawing, in the first and the last fifth of the run. */
  readonly behindAtFirstMs: Spread;
  readonly behindAtLastMs: Spread;
  /** Between two frames, while the list is scrolled to its end and back as events come. */
  readonly frameMs: Spread;
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

  const scriptsBefore = await scriptMsOf(session);
  const heapAtFirst = await heapOf(session);
  const driving = driveEvents({ gatewayUrl, perSecond, seconds });
  const frames: readonly number[] = await page.evaluate(scrollThrough);
  const driven = await driving;
  await page.waitForTimeout(settleMs);
  const scripts = (await scriptMsOf(session)) - scriptsBefore;
  const heapAtLast = await heapOf(session);
  const { workMs, behindMs }: PageNotes = await page.evaluate('window.guanjiaNotes');
  const fifth = Math.ceil(behindMs.length / 5);
  return {
    firstRowMs,
    allRowsMs,
    rows,
    driven,
    updates: workMs.length,
    updateMs: spreadOf(workMs),
    scriptMsPerUpdate: scripts / Math.max(1, workMs.length),
    behindAtFirstMs: spreadOf(behindMs.slice(0, fifth)),
    behindAtLastMs: spreadOf(behindMs.slice(-fifth)),
    frameMs: spreadOf(frames),
    heapAtFirst,
    heapAtLast,
  };
}

async function scriptMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
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
