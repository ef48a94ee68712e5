import { actorOf } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { announceVisit } from './announcements/announceVisit.ts';
import type { JointAcceptance } from './jointAcceptance.ts';
import type { JointVisit } from './jointVisit.ts';
import type { VisitDecision } from './jointVisitStore.ts';
import { cancelVisit } from './visitSteps.ts';

const system = actorOf(systemPrincipal('acceptance'));

/** A joint acceptance that has ended needs no visit any more: those that were called are called off, and that is told. */
export function callOffVisits(
  { outcome }: Pick<JointAcceptance, 'outcome'>,
  visits: readonly JointVisit[],
): readonly VisitDecision[] {
  if (outcome === null) return [];
  const reason = outcome.kind === 'WITHDRAWN' ? '联合验收已撤回' : '联合验收已办结';
  return visits
    .filter(({ status }) => status === 'CALLED')
    .map((visit) => {
      const cancelled = cancelVisit(visit, reason, outcome.at);
      const messages: OutboxMessage[] = [
        announceVisit(cancelled, 'jointVisitCancelled', { by: system, now: outcome.at }),
      ];
      return { visit: cancelled, messages };
    });
}
