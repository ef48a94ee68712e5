import { DomainError } from '@guanjia/kernel/DomainError';
import type { Judgement } from './judging/Judgement.ts';
import type { Launch } from './Launch.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import type { SubgraphSourceVersion } from './RegistryStore.ts';
import type { SubgraphText } from './SubgraphText.ts';

/** The present launch with what it is made of. */
export interface Present {
  readonly launch: Launch | null;
  readonly sources: readonly SubgraphSourceVersion[];
}

/** Of what a proposal may differ from what is launched. */
export interface Proposal {
  readonly subgraphs: readonly SubgraphText[];
  /** Whose schema has to keep the rules; null: nobody's. */
  readonly published: string | null;
}

/** More would fill an answer and tell nobody more. */
const entriesTold = 100;

export async function readPresent({ store }: Pick<RegistryNeeds, 'store'>): Promise<Present> {
  const launch = await store.currentLaunch();
  return { launch, sources: launch === null ? [] : await store.sourcesOf(launch.number) };
}

/** What the proposal would make of the present graph. @throws REGISTRY_BUSY */
export async function judgeProposal(
  { store, judge, recorded, policy }: RegistryNeeds,
  { launch }: Present,
  { subgraphs, published }: Proposal,
): Promise<Judgement> {
  return judge.judge({
    subgraphs: subgraphs.map(({ name, url, sdl }) => ({ name, url, sdl })),
    published: policy ? published : null,
    presentSdl: launch === null ? null : await store.supergraphSdlOf(launch.number),
    recorded: await recorded.list(),
  });
}

/** @throws COMPOSITION_FAILED with each error, the subgraphs that it speaks of and the coordinate */
export function requireComposed(judgement: Judgement): Extract<Judgement, { kind: 'composed' }> {
  if (judgement.kind === 'composed') return judgement;
  throw new DomainError('COMPOSITION_FAILED', { compositionErrors: judgement.faults.slice(0, entriesTold) });
}

/** @throws SCHEMA_POLICY_BROKEN with each fault; CLIENTS_WOULD_BREAK with each operation, unless that is forced */
export function requirePublishable(
  { policyFaults, wouldBreak }: Extract<Judgement, { kind: 'composed' }>,
  force: boolean,
): void {
  if (policyFaults.length > 0) {
    throw new DomainError('SCHEMA_POLICY_BROKEN', { policyFaults: policyFaults.slice(0, entriesTold) });
  }
  if (wouldBreak.length === 0 || force) return;
  const broken = wouldBreak.map(({ document: _, lastSeenAt: __, ...broken }) => broken);
  const accepted = 'a schema that still answers them, or force by an operator';
  throw new DomainError('CLIENTS_WOULD_BREAK', { wouldBreak: broken.slice(0, entriesTold), accepted });
}

/** What whoever publishes should know, though it is no reason to refuse. */
export function notesOn({ changes, wouldBreak }: Extract<Judgement, { kind: 'composed' }>): string[] {
  const breaking = changes.filter(({ criticality }) => criticality === 'BREAKING').length;
  if (wouldBreak.length > 0) return [`${wouldBreak.length} recorded operations of clients are no longer answered.`];
  return breaking === 0 ? [] : [`${breaking} breaking changes, of which no recorded operation makes use.`];
}
