import type { Visibility } from '@guanjia/kernel/messages';
import type { Role } from '@guanjia/kernel/roles';

/** Who subscribes: people of whom each kind sees other events of the same project (G2). */
export const audiences = ['official', 'owner', 'provider'] as const;
export type Audience = (typeof audiences)[number];

/** The unit that owns all projects of a run, and for which its owners speak. */
export const owningUnit = '91370700MADEM00117';

/** What their tokens say they are. */
export const roleOf = { official: 'SUPERVISOR', owner: 'OWNER', provider: 'PROVIDER' } as const satisfies Record<
  Audience,
  Role
>;

const seen: Readonly<Record<Audience, readonly Visibility[]>> = {
  official: ['PUBLIC', 'PARTIES', 'INTERNAL'],
  owner: ['PUBLIC', 'PARTIES'],
  provider: ['PUBLIC'],
};

/** An event of the log, as far as a subscriber's right to it goes. */
export interface LoggedEvent {
  readonly projectId: string;
  readonly seq: number;
  readonly visibility: Visibility;
}

/** Numbers of events by project. */
export type Seqs = Readonly<Record<string, readonly number[]>>;

/** What each audience has to get of a log. */
export type SeqsByAudience = Readonly<Record<Audience, Seqs>>;

/** The requirement once more, not the gateway's code: what is held against what came must not come from there. */
export function seqsByAudience(log: readonly LoggedEvent[]): SeqsByAudience {
  return { official: seqsFor('official', log), owner: seqsFor('owner', log), provider: seqsFor('provider', log) };
}

function seqsFor(audience: Audience, log: readonly LoggedEvent[]): Seqs {
  const visible = log.filter(({ visibility }) => seen[audience].includes(visibility));
  return Object.fromEntries(
    [...Map.groupBy(visible, ({ projectId }) => projectId)].map(([project, events]) => [
      project,
      events.map(({ seq }) => seq),
    ]),
  );
}
