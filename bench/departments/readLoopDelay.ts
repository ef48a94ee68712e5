import { request } from 'undici';

const sample = /^nodejs_eventloop_lag_max_seconds\{[^}]*\} (?<seconds>\S+)$/m;
/** The gauge counts the interval of its own timer in. */
const resolutionMs = 10;
const msPerSecond = 1_000;

/** The longest that the event loop of the process behind a GraphQL URL was held up since the last time it was asked, milliseconds. */
export async function readLoopDelay(graphqlUrl: string): Promise<number> {
  const { body } = await request(new URL('/metrics', graphqlUrl));
  const { seconds } = sample.exec(await body.text())?.groups ?? {};
  if (seconds === undefined) throw new Error('The gateway says nothing of its event loop.');
  // of no look at all the gauge is not a number
  return Math.max(0, (Number(seconds) || 0) * msPerSecond - resolutionMs);
}
