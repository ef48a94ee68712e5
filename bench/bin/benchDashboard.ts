/** `npm run bench:dashboard`: a wall of 1,000 projects, read to its end and followed while events are made. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@guanjia/runtime/createLog';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { findProgram } from '@guanjia/runtime/testing/findProgram';
import { dashboardFolder, prepareDashboard } from '@guanjia/stack/prepareDashboard';
import { SingleBar } from 'cli-progress';
import { searchPath } from '../config.ts';
import { fillWall } from '../dashboard/fillWall.ts';
import { measureWall, type WallFigures } from '../dashboard/measureWall.ts';
import { type DashboardArguments, dashboardHelp, readArguments } from '../dashboard/readArguments.ts';
import { type WatchFigures, watchPage } from '../dashboard/watchPage.ts';
import { setups } from '../endToEnd/setups.ts';
import { describeMachine } from '../exchange/describeMachine.ts';

try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) console.log(dashboardHelp);
  else await run(given);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}

async function run(given: DashboardArguments): Promise<void> {
  const { title, start } = setups[given.setup];
  console.log(['The wall chart  挂图作战', ...describeMachine(), title, ''].join('\n'));
  const folder = await mkdtemp(join(tmpdir(), 'guanjia-dashboard-'));
  try {
    const chromiumPath = given.browser ? await prepareBrowser() : null;
    const setup = await start(folder, given.browser ? dashboardFolder : undefined);
    try {
      const { gatewayUrl } = setup;
      await fill(setup.databaseUrl, given);
      if (chromiumPath === null) console.log(tableOf(await measureWall({ gatewayUrl, ...given })));
      else console.log(pageTableOf(await watchPage({ gatewayUrl, chromiumPath, ...given })));
      if (given.keep) await untilInterrupted(setup.gatewayUrl);
    } finally {
      await setup.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the page. @throws where there is no Chromium to show it */
async function prepareBrowser(): Promise<string> {
  const path = findProgram('chromium', searchPath());
  if (path === null) throw new Error('There is no Chromium here: apt-get install chromium');
  console.log(`${await prepareDashboard()}\n`);
  return path;
}

async function fill(url: string, { projects, applications, seed }: DashboardArguments): Promise<void> {
  const begin = performance.now();
  const database = openDatabase({ url, maxConnections: 1, log: createLog({ name: 'bench', level: 'error' }) });
  const bar = process.stdout.isTTY ? new SingleBar({ format: '{bar} {value}/{total} projects', barsize: 24 }) : null;
  bar?.start(projects, 0);
  try {
    const onProgress = (done: number): void => bar?.update(done);
    await fillWall({ database, projects, applications, seed, now: new Date(), onProgress });
  } finally {
    bar?.stop();
    await database.close();
  }
  console.log(`${projects} projects filled in ${((performance.now() - begin) / 1_000).toFixed(1)} s\n`);
}

function tableOf(figures: WallFigures): string {
  const { driven, updateMs } = figures;
  const spread = ({ p50, p95 }: { p50: number; p95: number }) => `${p50.toFixed(1)} | ${p95.toFixed(1)}`;
  const lines = [
    '| | p50 ms | p95 ms | cost |',
    '| --- | --: | --: | --: |',
    `| page of 100 rows, of ${figures.rows} (up to ${Math.ceil(figures.pageBytes / 1024)} kB) | ${spread(figures.pageMs)} | ${figures.pageCost} |`,
    `| counts by stage and light | ${spread(figures.countsMs)} | ${figures.countsCost} |`,
  ];
  if (driven === null) return lines.join('\n');
  if (updateMs !== null) lines.push(`| from an event until its row is here | ${spread(updateMs)} | |`);
  return [
    ...lines,
    '',
    `${driven.events} events of ${driven.applications} applications, ${driven.refused} refused, sent at most ${driven.latestMs.toFixed(0)} ms behind their time;`,
    `${figures.updates} updates came, ${figures.rowless} of them without a row.`,
  ].join('\n');
}

async function untilInterrupted(gatewayUrl: string): Promise<void> {
  console.log(`\n${gatewayUrl} runs on; Ctrl-C stops it.`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
}

function pageTableOf(figures: WatchFigures): string {
  const { firstRowMs, allRowsMs, rows, driven, rowsBehindMs, behindAtFirstMs, behindAtLastMs } = figures;
  const { scrolledAlone, scrolledWithEvents } = figures;
  const spread = ({ p50, p95, p99 }: WatchFigures['rowsBehindMs']) =>
    [p50, p95, p99].map((ms) => ms.toFixed(1)).join(' | ');
  return [
    `first row after ${firstRowMs.toFixed(0)} ms, all ${rows} after ${allRowsMs.toFixed(0)} ms`,
    '',
    '| in the browser | p50 ms | p95 ms | p99 ms |',
    '| --- | --: | --: | --: |',
    `| between frames, scrolling, without events | ${spread(scrolledAlone.frameMs)} |`,
    `| between frames, scrolling, with events | ${spread(scrolledWithEvents.frameMs)} |`,
    `| from event to its words, first fifth | ${spread(behindAtFirstMs)} |`,
    `| from event to its words, last fifth | ${spread(behindAtLastMs)} |`,
    `| from event to its row, of those in sight | ${spread(rowsBehindMs)} |`,
    '',
    `${driven.events} events (${driven.refused} mutations refused), ${figures.told} drawn in words, ${figures.updates} updates of rows;`,
    `${scrolledAlone.scriptMsPerFrame.toFixed(2)} ms of scripts for a frame scrolled without events, ${scrolledAlone.workMsPerFrame.toFixed(2)} ms with style, layout and drawing;`,
    `${figures.scriptMsPerEvent.toFixed(2)} ms of scripts for an event, ${figures.workMsPerEvent.toFixed(2)} ms with drawing and scrolling;`,
    `the page's thread was at work ${(figures.busy * 100).toFixed(0)} % of the time, ${figures.longTasks} times for more than 50 ms, at most ${figures.longestTaskMs.toFixed(0)} ms;`,
    `heap ${figures.heapAtFirst.toFixed(1)} MB at first, ${figures.heapAtLast.toFixed(1)} MB at last`,
  ].join('\n');
}
