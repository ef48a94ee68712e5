import { messageTime, type OutboxMessage } from '@guanjia/kernel/messages';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { Draft } from './domain/draft.ts';
import type { JointApplication } from './domain/jointApplication.ts';
import type { JointSurvey } from './domain/jointSurvey.ts';
import type { MatterTask } from './domain/matterTask.ts';
import type { TaskWrite } from './domain/matterTaskStore.ts';
import type { UtilityNeeds } from './usecases/utilityNeeds.ts';

/**
 * Lets use cases work on a draft in memory, which is then saved at once: the demo would take hundreds of transactions
 * otherwise. For use cases that look at nothing but what the draft holds.
 */
export function draftNeeds(needs: UtilityNeeds): { readonly needs: UtilityNeeds; readonly draft: () => Draft } {
  const applications = new Map<string, JointApplication>();
  const tasks = new Map<string, MatterTask>();
  const surveys = new Map<string, JointSurvey>();
  const receipts = new Map<string, Receipt>();
  const messages: OutboxMessage[] = [];
  const keep = <Kept extends { readonly id: string; readonly version: number }>(all: Map<string, Kept>, one: Kept) => {
    const kept = { ...one, version: one.version + 1 };
    all.set(one.id, kept);
    return kept;
  };
  const write = (writes: readonly TaskWrite[]) => {
    messages.push(...writes.flatMap((one) => one.messages));
    return writes.map(({ task }) => keep(tasks, task));
  };
  const tasksWhere = async (isWanted: (task: MatterTask) => boolean) => [...tasks.values()].filter(isWanted);
  const drafting: UtilityNeeds = {
    ...needs,
    applications: {
      ...needs.applications,
      findByIds: async (ids) => ids.map((id) => applications.get(id) ?? null),
      async save({ application, openedTasks, messages: said }) {
        messages.push(...said);
        for (const task of openedTasks) keep(tasks, task);
        return keep(applications, application);
      },
    },
    tasks: {
      ...needs.tasks,
      findByIds: async (ids) => ids.map((id) => tasks.get(id) ?? null),
      findByApplications: (ids) => Promise.all(ids.map((id) => tasksWhere((task) => task.applicationId === id))),
      findByProject: (projectId, codes) =>
        tasksWhere((task) => task.projectId === projectId && codes.includes(task.matterCode)),
      findByLeg: (legId) =>
        tasksWhere(({ steps: [first] }) => first?.work.action === 'forward' && first.work.legId === legId),
      save: async (writes) => write(writes),
    },
    surveys: {
      ...needs.surveys,
      findByIds: async (ids) => ids.map((id) => surveys.get(id) ?? null),
      findClashes: async () => [],
      async save({ survey, messages: said, matters }) {
        write(matters);
        messages.push(...said);
        return keep(surveys, survey);
      },
    },
    receipts: {
      findByLeg: async (legId) => receipts.get(legId) ?? null,
      async receive(receipt, effect) {
        receipts.set(receipt.legId, receipt);
        write(effect);
        return receipt;
      },
    },
  };
  const draft = (): Draft => ({
    applications: [...applications.values()],
    tasks: [...tasks.values()],
    surveys: [...surveys.values()],
    receipts: [...receipts.values()],
    messages: messages.toSorted((a, b) => timeOf(a) - timeOf(b)),
  });
  return { needs: drafting, draft };
}

/** Matters are played one after the other; what the others hear is in the order of its time. */
function timeOf(message: OutboxMessage): number {
  return Date.parse(messageTime(message));
}
