import type { Log } from '@guanjia/runtime/createLog';
import type { SupergraphEdition, SupergraphSource } from '../graph/SupergraphSource.ts';
import type { LaunchFile } from './openLaunchFile.ts';
import type { RegistryStore } from './RegistryStore.ts';

export interface LaunchSourceOptions {
  readonly store: Pick<RegistryStore, 'currentLaunch' | 'supergraphSdlOf'>;
  /** Null: nothing is kept on disk. */
  readonly file: LaunchFile | null;
  /** Makes the registry ready to be read; called before the first look, and again until it succeeds. */
  readonly prepare: () => Promise<void>;
  readonly log: Log;
  /** Milliseconds of any clock that only goes forward. */
  readonly clock: () => number;
}

/** How this gateway stands to the registry. */
export interface LaunchState {
  /** What the graph is answered by; null while that is not known. */
  readonly launch: number | null;
  /** The present launch, when this gateway cannot load it. */
  readonly refused: number | null;
  readonly registry: 'reachable' | 'away';
}

/** The launches of the registry, as a source of supergraphs. */
export interface LaunchSource extends SupergraphSource {
  /** The present launch, whether it was looked at before or not; null when there is none. */
  present(): Promise<SupergraphEdition | null>;
  /** Told what the gateway begins with, before the first look. */
  beganWith(launch: number): void;
  state(): LaunchState;
}

/** What cannot be loaded is tried again: it may have been the machine, or a key that has been given to it meanwhile. */
const tryAgainMs = 30_000;

export function createLaunchSource({ store, file, prepare, log, clock }: LaunchSourceOptions): LaunchSource {
  let seen: number | null = null;
  let state: LaunchState = { launch: null, refused: null, registry: 'away' };
  let refusedAt = 0;
  let isPrepared = false;
  const numberOf = new WeakMap<SupergraphEdition, number>();

  const editionOf = async (number: number): Promise<SupergraphEdition | null> => {
    const supergraphSdl = await store.supergraphSdlOf(number);
    if (supergraphSdl === null) return null;
    const edition = { name: `launch ${number}`, supergraphSdl };
    numberOf.set(edition, number);
    return edition;
  };
  const readPresent = async (isNews: (number: number) => boolean): Promise<SupergraphEdition | null> => {
    try {
      if (!isPrepared) await prepare();
      isPrepared = true;
      const launch = await store.currentLaunch();
      state = { ...state, registry: 'reachable' };
      return launch === null || !isNews(launch.number) ? null : await editionOf(launch.number);
    } catch (cause) {
      state = { ...state, registry: 'away' };
      throw cause;
    }
  };
  return {
    present: () => readPresent(() => true),
    async look() {
      const isDueAgain = state.refused !== null && clock() - refusedAt >= tryAgainMs;
      const edition = await readPresent((number) => number !== seen || isDueAgain);
      if (edition !== null) seen = numberOf.get(edition) ?? null;
      return edition;
    },
    async loaded(edition) {
      const number = numberOf.get(edition);
      if (number === undefined) return;
      state = { ...state, launch: number, refused: null };
      try {
        await file?.write({ number, supergraphSdl: edition.supergraphSdl });
      } catch (cause) {
        log.error({ err: cause, launch: number }, 'the launch cannot be kept on disk');
      }
    },
    refused(edition) {
      refusedAt = clock();
      state = { ...state, refused: numberOf.get(edition) ?? null };
    },
    beganWith(launch) {
      state = { ...state, launch };
    },
    state: () => state,
  };
}
