import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { createProgress } from '../createProgress.ts';

const readySchema = z.object({
  registry: z.object({
    launch: z.number().nullable(),
    refused: z.number().nullable(),
    registry: z.enum(['reachable', 'away']),
  }),
});

/** How a gateway stands to the registry, as its `/ready` says. */
export interface GatewayState {
  readonly url: string;
  /** The launch that it answers by; null where it does not say. */
  readonly launch: number | null;
  /** The present launch, when it cannot load that. */
  readonly refused: number | null;
  /** Whether it can be asked, and sees the registry's database. */
  readonly state: 'ready' | 'registry away' | 'not ready' | 'unreachable';
}

const timeoutMs = 5_000;
const askAgainMs = 200;
const unknown = { launch: null, refused: null } as const;

/** What each of these gateways answers by now. */
export function readGatewayStates(urls: readonly string[]): Promise<readonly GatewayState[]> {
  return Promise.all(urls.map(readState));
}

/**
 * Asks until each of these gateways answers by that launch or a later one, or says that it cannot load it; after so many milliseconds
 * it tells what it has. The bar counts the gateways that have come so far.
 */
export async function waitForLaunch(
  urls: readonly string[],
  launch: number,
  limitMs: number,
): Promise<readonly GatewayState[]> {
  const deadline = performance.now() + limitMs;
  const progress = createProgress();
  progress.begin('gateways', urls.length);
  try {
    for (let shown = 0; ; ) {
      const states = await readGatewayStates(urls);
      const arrived = states.filter((state) => answersBy(state, launch)).length;
      progress.add(arrived - shown);
      shown = arrived;
      const isSettled = states.every((state) => answersBy(state, launch) || refuses(state, launch));
      if (isSettled || performance.now() >= deadline) return states;
      await pause(askAgainMs);
    }
  } finally {
    progress.stop();
  }
}

/** Whether clients of this gateway have that launch, or one after it. */
export function answersBy(state: GatewayState, launch: number): boolean {
  return state.launch !== null && state.launch >= launch;
}

function refuses({ refused }: GatewayState, launch: number): boolean {
  return refused !== null && refused >= launch;
}

/** One line about a gateway. */
export function gatewayLine({ url, launch, refused, state }: GatewayState): string {
  const by = launch === null ? '' : `  launch ${launch}`;
  const without = refused === null ? '' : `  cannot load launch ${refused}: its log says why`;
  return `${url}  ${state}${by}${without}`;
}

async function readState(url: string): Promise<GatewayState> {
  try {
    const response = await request(`${url}/ready`, { signal: AbortSignal.timeout(timeoutMs) });
    const ready = readySchema.safeParse(await response.body.json().catch(() => null));
    if (!ready.success) return { url, ...unknown, state: 'not ready' };
    const { launch, refused, registry } = ready.data.registry;
    return { url, launch, refused, state: registry === 'away' ? 'registry away' : 'ready' };
  } catch {
    return { url, ...unknown, state: 'unreachable' };
  }
}
