import { DomainError } from '@guanjia/kernel/DomainError';
import {
  judgeProposal,
  type Present,
  type Proposal,
  readPresent,
  requireComposed,
  requirePublishable,
} from './judgeProposal.ts';
import { launchIfFirst } from './launchIfFirst.ts';
import { launchJudged, type PublishReport } from './launchJudged.ts';
import type { RegistryCaller } from './RegistryCaller.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import { requirePublisher } from './requirePublisher.ts';
import { requireSubgraphName } from './requireSubgraphName.ts';
import { requireSubgraphSdl } from './requireSubgraphSdl.ts';
import { requireText } from './requireText.ts';
import type { SubgraphText } from './SubgraphText.ts';
import { isVirtual } from './virtualUrl.ts';

/** What a department wants its part of the graph to be. */
export interface SubgraphInput {
  readonly name: string;
  readonly sdl: string;
  /** Absent: where it is now. */
  readonly url?: string | null;
}

export interface PublishInput extends SubgraphInput {
  readonly note?: string | null;
  /** The launch that the caller has looked at. */
  readonly ifLaunch?: number | null;
  /** Even though clients break; for operators. */
  readonly force?: boolean | null;
}

/** Where a subgraph stands that nobody has published yet, for a check. */
const nowhere = 'http://not-yet-published.invalid/graphql';

/**
 * Publishes the next version of a subgraph and launches what all make together; the same once more changes nothing. Nothing
 * is written unless all of it is.
 * @throws BAD_INPUT, SUBGRAPH_NOT_YOURS, FORBIDDEN, SUBGRAPH_URL_REFUSED, SUBGRAPH_SDL_REFUSED, SUBGRAPH_KEY_MISSING,
 *   COMPOSITION_FAILED, SCHEMA_POLICY_BROKEN, CLIENTS_WOULD_BREAK, CONCURRENT_PUBLISH, REGISTRY_BUSY
 */
export async function publishSubgraph(
  needs: RegistryNeeds,
  caller: RegistryCaller,
  input: PublishInput,
): Promise<PublishReport> {
  const { name, sdl, note = null, force, ifLaunch } = input;
  requirePublisher(caller, name);
  if (force === true && !caller.isOperator) throw new DomainError('FORBIDDEN', { field: 'input.force' });
  requireText(note, 'input.note');
  return launchIfFirst(ifLaunch, async () => {
    const present = await readPresent(needs);
    requireLaunch(present, ifLaunch);
    const { proposal, subgraph } = await propose(needs, present, input);
    const before = present.sources.find((source) => source.subgraph === name);
    if (present.launch !== null && before?.sdl === sdl && before.url === subgraph.url) {
      return { launch: present.launch, changes: [], notes: ['This is what is launched already.'] };
    }
    const judged = requireComposed(await judgeProposal(needs, present, proposal));
    requirePublishable(judged, force === true);
    const report = await launchJudged(needs, caller, {
      subgraph: name,
      present,
      judged,
      why: 'PUBLISH',
      note,
      published: [subgraph],
      kept: present.sources.filter((source) => source.subgraph !== name),
    });
    return { ...report, notes: [...report.notes, ...addressNotes(needs, name)] };
  });
}

/** What all would make with this version of the subgraph. @throws whatever is wrong with it by itself */
export async function propose(
  { urlRules, signedSubgraphs }: RegistryNeeds,
  { sources }: Present,
  { name, sdl, url }: SubgraphInput,
  isCheck = false,
): Promise<{ readonly proposal: Proposal; readonly subgraph: SubgraphText }> {
  requireSubgraphName(name, 'input.name');
  const before = sources.find((source) => source.subgraph === name);
  if (before !== undefined && isVirtual(before.url)) {
    throw new DomainError('SUBGRAPH_NOT_YOURS', {
      field: 'input.name',
      value: name,
      accepted: 'not the gateway’s own',
    });
  }
  const address = url ?? before?.url ?? (isCheck ? nowhere : null);
  if (address === null)
    throw new DomainError('BAD_INPUT', { field: 'input.url', accepted: 'the address of a new subgraph' });
  if (address !== before?.url && address !== nowhere) await urlRules.requireGood(address);
  requireSubgraphSdl(sdl);
  if (signedSubgraphs !== null && !signedSubgraphs.includes(name) && !isCheck) {
    throw new DomainError('SUBGRAPH_KEY_MISSING', { field: 'input.name', value: name });
  }
  const subgraph = { name, url: address, sdl };
  const others = sources.filter((source) => source.subgraph !== name).map(textOf);
  return { proposal: { subgraphs: [...others, subgraph], published: name }, subgraph };
}

/** As it is composed. */
export function textOf({ subgraph: name, url, sdl }: Present['sources'][number]): SubgraphText {
  return { name, url, sdl };
}

function requireLaunch({ launch }: Present, ifLaunch: number | null | undefined): void {
  const present = launch?.number ?? 0;
  if (ifLaunch == null || ifLaunch === present) return;
  throw new DomainError('CONCURRENT_PUBLISH', { field: 'input.ifLaunch', value: ifLaunch, accepted: present });
}

function addressNotes({ addressedSubgraphs }: RegistryNeeds, name: string): string[] {
  return addressedSubgraphs.includes(name)
    ? ['This deployment names the address of this subgraph by SUBGRAPH_URLS, which goes before what is published.']
    : [];
}
