import { type HandoffRequest, messageTime, type OutboxMessage } from '@guanjia/kernel/messages';
import type { AcceptanceStore, Decision } from './domain/acceptanceStore.ts';
import type { Advice } from './domain/advice.ts';
import type { AdviceStore } from './domain/adviceStore.ts';
import type { ArchiveHandover } from './domain/archiveHandover.ts';
import type { ArchiveDecision, ArchiveStore } from './domain/archiveStore.ts';
import type { JointAcceptance } from './domain/jointAcceptance.ts';
import type { JointVisit } from './domain/jointVisit.ts';
import type { JointVisitStore, VisitDecision } from './domain/jointVisitStore.ts';
import type { PreCheck } from './domain/preCheck.ts';
import type { PreCheckStore } from './domain/preCheckStore.ts';
import type { History } from './storage/saveHistory.ts';

/** Takes what the use cases decide and keeps it, so that a long history is written at once. For demo data only. */
export interface HistoryDraft {
  readonly acceptances: Pick<AcceptanceStore, 'submit' | 'change'>;
  readonly preChecks: Pick<PreCheckStore, 'add'>;
  readonly visits: Pick<JointVisitStore, 'findByIds' | 'call' | 'change'>;
  readonly advice: Pick<AdviceStore, 'add' | 'change'>;
  /** The handoff that a handover asks for is left out: the demo's file was signed for long ago. */
  readonly archives: Pick<ArchiveStore, 'change' | 'changeByLeg'> & {
    /** What the leg would have carried. */
    handoffOf(legId: string): HandoffRequest;
  };
  /** What came of it; what is told is in the order of its times. */
  history(): History;
}

/** A draft in which joint acceptances get these serials, in the order of their submission. */
export function draftHistory(serials: readonly number[]): HistoryDraft {
  const acceptances = new Map<string, JointAcceptance>();
  const preChecks: PreCheck[] = [];
  const visits = new Map<string, JointVisit>();
  const advice = new Map<string, Advice>();
  const archives = new Map<string, ArchiveHandover>();
  const handoffs = new Map<string, HandoffRequest>();
  const messages: OutboxMessage[] = [];
  const keep = (decision: Decision): JointAcceptance => {
    acceptances.set(decision.acceptance.id, decision.acceptance);
    messages.push(...decision.messages);
    return decision.acceptance;
  };
  const keepVisit = (decision: VisitDecision): JointVisit => {
    visits.set(decision.visit.id, decision.visit);
    messages.push(...decision.messages);
    return decision.visit;
  };
  const keepArchive = (decision: ArchiveDecision): ArchiveHandover => {
    archives.set(decision.handover.projectId, decision.handover);
    for (const message of decision.messages) {
      if (message.kind === 'event') messages.push(message);
      if (message.kind !== 'handoff') continue;
      for (const { id } of message.handoff.legs) handoffs.set(id, message.handoff);
    }
    return decision.handover;
  };
  return {
    acceptances: {
      async submit(projectId, decide) {
        const serial = serials[acceptances.size];
        if (serial === undefined) throw new TypeError('the draft has no serial left');
        const ofProject = [...acceptances.values()].filter((one) => one.projectId === projectId);
        return keep(decide(ofProject, archives.get(projectId)?.status ?? null)(serial));
      },
      async change(id, decide) {
        return keep(decide(drafted(acceptances, id)));
      },
    },
    preChecks: {
      async add(preCheck, told) {
        preChecks.push(preCheck);
        messages.push(...told);
        return preCheck;
      },
    },
    visits: {
      findByIds: async (ids) => ids.map((id) => visits.get(id) ?? null),
      async call(acceptanceId, decide) {
        const earlier = [...visits.values()].filter((visit) => visit.acceptanceId === acceptanceId);
        return keepVisit(decide(drafted(acceptances, acceptanceId), earlier));
      },
      async change(id, decide) {
        const visit = drafted(visits, id);
        return keepVisit(decide(visit, drafted(acceptances, visit.acceptanceId)));
      },
    },
    advice: {
      async add(asked, told) {
        advice.set(asked.id, asked);
        messages.push(...told);
        return asked;
      },
      async change(id, decide) {
        const decided = decide(drafted(advice, id));
        advice.set(id, decided.advice);
        messages.push(...decided.messages);
        return decided.advice;
      },
    },
    archives: {
      handoffOf: (legId) => drafted(handoffs, legId),
      async change(projectId, decide) {
        const ofProject = [...acceptances.values()].filter((one) => one.projectId === projectId);
        return keepArchive(decide(archives.get(projectId) ?? null, ofProject));
      },
      async changeByLeg(legId, decide) {
        const found = [...archives.values()].find(({ rounds }) => rounds.at(-1)?.legId === legId);
        const decision = found ? decide(found) : null;
        if (decision) keepArchive(decision);
      },
    },
    history: () => ({
      acceptances: [...acceptances.values()],
      preChecks,
      visits: [...visits.values()],
      advice: [...advice.values()],
      archives: [...archives.values()],
      messages: messages.toSorted((one, other) => timeOf(one) - timeOf(other)),
    }),
  };
}

function drafted<One>(all: ReadonlyMap<string, One>, id: string): One {
  const found = all.get(id);
  if (found === undefined) throw new TypeError(`the draft has no ${id}`);
  return found;
}

function timeOf(message: OutboxMessage): number {
  return Date.parse(messageTime(message));
}
