import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Database, Reader, Transaction } from '@guanjia/runtime/openDatabase';
import type { AcceptanceStore } from '../domain/acceptanceStore.ts';
import { callOffVisits } from '../domain/callOffVisits.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import { openStatuses } from '../domain/jointAcceptanceMachine.ts';
import { requireItemOf } from '../domain/requireItemOf.ts';
import { archiveStatusOf } from './createArchiveStore.ts';
import { selectCalledVisits, updateVisits } from './createJointVisitStore.ts';
import { drawSerials } from './drawSerials.ts';
import { insertAcceptances } from './insertAcceptances.ts';
import { isItemInHandConflict } from './isItemInHandConflict.ts';
import { loadAcceptances } from './loadAcceptances.ts';
import { lockAcceptance } from './lockAcceptance.ts';
import { lockProject } from './lockProject.ts';
import { markOverdue, selectOverdue } from './overdueRounds.ts';
import { selectDue } from './selectDue.ts';
import { selectEndedRounds } from './selectEndedRounds.ts';
import { selectInbox } from './selectInbox.ts';
import { selectPagesOfProjects } from './selectPagesOfProjects.ts';
import { jointAcceptances, shared } from './tables.ts';
import { updateAcceptance } from './updateAcceptance.ts';

/** Joint acceptances in PostgreSQL. */
export function createAcceptanceStore(database: Database): AcceptanceStore {
  return {
    findByIds: (ids) => findByIds(database.db, ids),
    async findByRegisterNumber(registerNumber) {
      const isNumber = eq(jointAcceptances.registerNumber, registerNumber);
      const rows = await database.db.select().from(jointAcceptances).where(isNumber);
      const [found = null] = await loadAcceptances(database.db, rows);
      return found;
    },
    async pagesOfProjects(projectIds, page) {
      const rows = await selectPagesOfProjects(database.db, projectIds.filter(isId), page);
      const byProject = Map.groupBy(await loadAcceptances(database.db, rows), ({ projectId }) => projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
    async openOfProjects(projectIds) {
      const ofProjects = inArray(jointAcceptances.projectId, projectIds.filter(isId));
      const isOpen = inArray(jointAcceptances.status, [...openStatuses]);
      const rows = await database.db.select().from(jointAcceptances).where(and(ofProjects, isOpen));
      const byProject = Map.groupBy(await loadAcceptances(database.db, rows), ({ projectId }) => projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
    inboxOf: (query) => selectInbox(database.db, query),
    endedRounds: (query) => selectEndedRounds(database.db, query),
    async dueFrom(query) {
      const due = await selectDue(database.db, query);
      const acceptances = await findByIds(
        database.db,
        due.map(({ acceptanceId }) => acceptanceId),
      );
      return due.flatMap(({ itemCode }, index) => {
        const acceptance = acceptances[index];
        return acceptance ? [{ acceptance, item: requireItemOf(acceptance, itemCode) }] : [];
      });
    },
    submit: (projectId, decide) =>
      database.transaction(async (tx) => {
        await lockProject(tx, projectId);
        const archive = await archiveStatusOf(tx, projectId);
        const past = await tx.select().from(jointAcceptances).where(eq(jointAcceptances.projectId, projectId));
        const numbered = decide(await loadAcceptances(tx, past), archive);
        const { acceptance, messages } = numbered(await nextSerial(tx));
        await insertAcceptances(tx, [acceptance]).catch(refuseConflict);
        await appendOutbox(tx, shared, messages);
        return acceptance;
      }),
    change: (id, decide) =>
      database.transaction(async (tx) => {
        const current = await lockAcceptance(tx, id);
        const { acceptance, messages } = decide(current);
        await updateAcceptance(tx, current, acceptance);
        await appendOutbox(tx, shared, messages);
        if (acceptance.outcome)
          await updateVisits(tx, callOffVisits(acceptance, await selectCalledVisits(tx, acceptance)));
        return acceptance;
      }),
    announceOverdue: (today, limit, announce) =>
      database.transaction(async (tx) => {
        const overdue = await selectOverdue(tx, today, limit);
        const acceptances = await findByIds(
          tx,
          overdue.map(({ acceptanceId }) => acceptanceId),
        );
        const announced = overdue.flatMap(({ itemCode }, index) => {
          const acceptance = acceptances[index];
          return acceptance ? [{ acceptance, itemCode }] : [];
        });
        await markOverdue(tx, overdue);
        await appendOutbox(tx, shared, announce(announced));
        return overdue.length;
      }),
  };
}

async function findByIds(reader: Reader, ids: readonly string[]): Promise<readonly (JointAcceptance | null)[]> {
  const known = [...new Set(ids.filter(isId))];
  if (known.length === 0) return ids.map(() => null);
  const rows = await reader.select().from(jointAcceptances).where(inArray(jointAcceptances.id, known));
  const byId = new Map((await loadAcceptances(reader, rows)).map((acceptance) => [acceptance.id, acceptance]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function nextSerial(tx: Transaction): Promise<number> {
  const [serial] = await drawSerials(tx, 1);
  if (serial === undefined) throw new TypeError('the sequence of serials gave none');
  return serial;
}

function refuseConflict(fault: unknown): never {
  if (!isItemInHandConflict(fault)) throw fault;
  throw new DomainError('ACCEPTANCE_ITEM_ALREADY_ASKED', { field: 'itemCodes' }, { cause: fault });
}
