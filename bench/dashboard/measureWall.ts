import { tokenOf } from '@guanjia/stack/demoTokens';
import { percentile } from '../exchange/percentile.ts';
import { type DriveFigures, driveEvents } from './driveEvents.ts';
import { followWall } from './followWall.ts';
import { readWall } from './readWall.ts';

export interface WallOrder {
  readonly gatewayUrl: string;
  readonly rounds: number;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface WallFigures {
  readonly rows: number;
  readonly pages: number;
  readonly pageMs: { readonly p50: number; readonly p95: number };
  readonly pageBytes: number;
  readonly pageCost: number;
  readonly countsMs: { readonly p50: number; readonly p95: number };
  readonly countsCost: number;
  readonly driven: DriveFigures | null;
  /** Of the subscriber, while events were made. */
  readonly updates: number;
  readonly rowless: number;
  readonly updateMs: { readonly p50: number; readonly p95: number } | null;
}

/** How long the last update is waited for. */
const settleMs = 5_000;
/** Answers are kept for so long: each round reads anew. */
const keptMs = 5_100;

/** Reads the whole wall as the screen's persona, then follows it as the service room while events are made. */
export async function measureWall({ gatewayUrl, rounds, perSecond, seconds }: WallOrder): Promise<WallFigures> {
  const line = { gatewayUrl, token: await tokenOf(gatewayUrl, 'dashboard') };
  await readWall(line, null);
  const readings = [];
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, keptMs));
    readings.push(await readWall(line, null));
  }
  const pages = readings.flatMap((reading) => reading.pages);
  const counts = readings.map((reading) => reading.counts);
  const read = {
    rows: readings[0]?.rows ?? 0,
    pages: pages.length / rounds,
    pageMs: spreadOf(pages.map(({ ms }) => ms)),
    pageBytes: Math.max(...pages.map(({ bytes }) => bytes)),
    pageCost: Math.max(...pages.map(({ cost }) => cost)),
    countsMs: spreadOf(counts.map(({ ms }) => ms)),
    countsCost: Math.max(...counts.map(({ cost }) => cost)),
  };
  if (seconds === 0) return { ...read, driven: null, updates: 0, rowless: 0, updateMs: null };
  const follower = followWall(gatewayUrl, await tokenOf(gatewayUrl, 'service-room'));
  try {
    const driven = await driveEvents({ gatewayUrl, perSecond, seconds });
    const until = performance.now() + settleMs;
    while (follower.latencies.length < driven.events && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const updates = follower.latencies.length;
    const updateMs = updates === 0 ? null : spreadOf(follower.latencies);
    return { ...read, driven, updates, rowless: follower.rowless(), updateMs };
  } finally {
    await follower.stop();
  }
}

function spreadOf(values: readonly number[]): { readonly p50: number; readonly p95: number } {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95) };
}
