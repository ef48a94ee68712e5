import type { Actor } from '@guanjia/kernel/actor';
import type { ArchiveHandover, ArchiveRound, ArchiveRoundEnd } from './archiveHandover.ts';
import { archiveMachine } from './archiveMachine.ts';
import type { ArchiveRules } from './archiveRules.ts';

import { takeStep } from './takeStep.ts';

/** What the exchange tells of the leg that carries a project's file. */
export type LegNews =
  | { readonly kind: 'RECEIVED'; readonly digest: string; readonly signer: Actor; readonly at: Date }
  | {
      readonly kind: 'REFUSED' | 'RETURNED' | 'CANCELLED';
      readonly reason: string;
      readonly at: Date;
    }
  | { readonly kind: 'DEAD'; readonly reason: string }
  | { readonly kind: 'REPLAYED' };

/** The handover after news of a leg; null when they change nothing: a leg of an earlier round, or news that were taken in before. */
export function followLeg(
  current: ArchiveHandover,
  legId: string,
  news: LegNews,
  { recipient }: Pick<ArchiveRules, 'recipient'>,
): ArchiveHandover | null {
  const round = current.rounds.at(-1);
  if (current.status !== 'HANDING_OVER' || round === undefined || round.legId !== legId) return null;
  switch (news.kind) {
    case 'RECEIVED': {
      const { digest, signer, at } = news;
      const status = takeStep(archiveMachine, current.status, 'sign');
      const receipt = { recipient: { code: recipient.code, name: recipient.name.zh }, signer, digest, signedAt: at };
      return { ...ended(current, round, { result: 'SIGNED', at, reason: null }), status, receipt };
    }
    case 'REFUSED':
    case 'RETURNED':
    case 'CANCELLED': {
      const status = takeStep(archiveMachine, current.status, 'giveBack');
      return { ...ended(current, round, { result: news.kind, at: news.at, reason: news.reason }), status };
    }
    case 'DEAD':
      return withRound(current, { ...round, stuckReason: news.reason });
    case 'REPLAYED':
      return withRound(current, { ...round, stuckReason: null });
  }
}

function ended(current: ArchiveHandover, round: ArchiveRound, end: ArchiveRoundEnd): ArchiveHandover {
  return withRound(current, { ...round, ended: end, stuckReason: null });
}

function withRound(current: ArchiveHandover, round: ArchiveRound): ArchiveHandover {
  return { ...current, rounds: [...current.rounds.slice(0, -1), round], version: current.version + 1 };
}
