import { notesOn, type Present } from './judgeProposal.ts';
import type { Judgement } from './judging/Judgement.ts';
import type { SchemaChange } from './judging/SchemaChange.ts';
import type { Launch } from './Launch.ts';
import type { RegistryCaller } from './RegistryCaller.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import type { NextLaunch } from './RegistryStore.ts';

/** What came of publishing, rolling back or removing. */
export interface PublishReport {
  readonly launch: Launch;
  readonly changes: readonly SchemaChange[];
  readonly notes: readonly string[];
}

/** What is to be launched, and of which subgraph it speaks. */
export interface JudgedLaunch extends Pick<NextLaunch, 'why' | 'note' | 'published' | 'kept'> {
  readonly subgraph: string;
  /** What it was judged against. */
  readonly present: Present;
  readonly judged: Extract<Judgement, { kind: 'composed' }>;
}

/** Writes what was judged good as the next launch, tells this gateway, and reports. @throws CONCURRENT_PUBLISH */
export async function launchJudged(
  { store, now, log, onLaunch }: Pick<RegistryNeeds, 'store' | 'now' | 'log' | 'onLaunch'>,
  { by }: RegistryCaller,
  { subgraph, present, judged, ...parts }: JudgedLaunch,
): Promise<PublishReport> {
  const { supergraphSdl, changes } = judged;
  const launch = await store.launch({
    ...parts,
    after: present.launch?.number ?? 0,
    at: now(),
    by,
    supergraphSdl,
    changes,
  });
  log.info({ launch: launch.number, why: launch.why, subgraph, by }, 'a supergraph was launched');
  onLaunch();
  return { launch, changes, notes: notesOn(judged) };
}
