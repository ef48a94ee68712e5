import type { Log } from '@guanjia/runtime/createLog';
import type { SupergraphEdition } from '../graph/SupergraphSource.ts';
import type { LaunchSource } from './createLaunchSource.ts';
import type { LaunchFile } from './openLaunchFile.ts';

export interface FirstNeeds {
  readonly source: LaunchSource;
  readonly file: LaunchFile | null;
  /** Resolves when the database answers. */
  readonly untilReachable: () => Promise<void>;
  readonly log: Log;
  /** For the database, where there is a launch on disk to begin with. */
  readonly patienceMs?: number;
}

const usualPatienceMs = 2_000;

/**
 * What a gateway may begin with, the best first: the present launch; and the last good one on disk, which alone is enough when
 * the database is away. @throws Error when there is neither
 */
export async function firstSupergraphs(
  needs: FirstNeeds,
): Promise<readonly [SupergraphEdition, ...SupergraphEdition[]]> {
  const { source, file, untilReachable, log, patienceMs = usualPatienceMs } = needs;
  const kept = (await file?.read()) ?? null;
  if (kept === null) {
    await untilReachable();
    const present = await source.present();
    if (present === null) throw new Error('The registry is empty, and it was given nothing to begin with.');
    return [present];
  }
  source.beganWith(kept.number);
  const onDisk = { name: `launch ${kept.number} on disk`, supergraphSdl: kept.supergraphSdl };
  const present = await within(patienceMs, source.present(), log);
  return present === null ? [onDisk] : [present, onDisk];
}

async function within(
  limitMs: number,
  asked: Promise<SupergraphEdition | null>,
  log: Log,
): Promise<SupergraphEdition | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limitMs} ms.`)), limitMs);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (cause) {
    log.warn({ err: cause }, 'the registry is away; the graph begins with the launch that was kept on disk');
    return null;
  } finally {
    clearTimeout(timer);
  }
}
