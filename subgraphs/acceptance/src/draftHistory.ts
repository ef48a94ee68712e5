import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { AcceptanceStore, Decision } from './domain/acceptanceStore.ts';
import type { JointAcceptance } from './domain/jointAcceptance.ts';
import type { PreCheck } from './domain/preCheck.ts';
import type { PreCheckStore } from './domain/preCheckStore.ts';
import type { History } from './storage/saveHistory.ts';

/** Takes what the use cases decide and keeps it, so that a long history is written at once. For demo data only. */
export interface HistoryDraft {
  readonly acceptances: Pick<AcceptanceStore, 'submit' | 'change'>;
  readonly preChecks: Pick<PreCheckStore, 'add'>;
  /** What came of it; what is told is in the order of its times. */
  history(): History;
}

/** A draft in which joint acceptances get these serials, in the order of their submission. */
export function draftHistory(serials: readonly number[]): HistoryDraft {
  const acceptances = new Map<string, JointAcceptance>();
  const preChecks: PreCheck[] = [];
  const messages: OutboxMessage[] = [];
  const keep = (decision: Decision): JointAcceptance => {
    acceptances.set(decision.acceptance.id, decision.acceptance);
    messages.push(...decision.messages);
    return decision.acceptance;
  };
  return {
    acceptances: {
      async submit(projectId, decide) {
        const serial = serials[acceptances.size];
        if (serial === undefined) throw new TypeError('the draft has no serial left');
        return keep(decide([...acceptances.values()].filter((one) => one.projectId === projectId))(serial));
      },
      async change(id, decide) {
        const current = acceptances.get(id);
        if (current === undefined) throw new TypeError(`the draft has no joint acceptance ${id}`);
        return keep(decide(current));
      },
    },
    preChecks: {
      async add(preCheck, told) {
        preChecks.push(preCheck);
        messages.push(...told);
        return preCheck;
      },
    },
    history: () => ({
      acceptances: [...acceptances.values()],
      preChecks,
      messages: messages.toSorted((one, other) => timeOf(one) - timeOf(other)),
    }),
  };
}

function timeOf(message: OutboxMessage): number {
  return Date.parse(message.kind === 'event' ? message.event.time : message.handoff.requestedAt);
}
