import { and, asc, desc, eq, inArray, lt } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Agreement } from '../domain/agreement.ts';
import type { AgreementFilter, AgreementStore } from '../domain/agreementStore.ts';
import { liveAgreementStatuses } from '../domain/agreementTransitions.ts';
import { agreements, agreementTerms } from './agreementTables.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { projectInRegion } from './projectInRegion.ts';
import { projectInScope } from './projectInScope.ts';
import { toAgreement } from './toAgreement.ts';

/** Agreements in PostgreSQL. */
export function createAgreementStore(db: Reader): AgreementStore {
  const withTerms = async (rows: readonly (typeof agreements.$inferSelect)[]): Promise<Agreement[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const terms = await db
      .select()
      .from(agreementTerms)
      .where(inArray(agreementTerms.agreementId, ids))
      .orderBy(asc(agreementTerms.no));
    const ofEach = groupedBy(ids, terms, ({ agreementId }) => agreementId);
    return rows.map((row, index) => toAgreement(row, ofEach[index] ?? []));
  };
  return {
    async findAgreements(ids, scope) {
      const rows = await db
        .select()
        .from(agreements)
        .where(and(inArray(agreements.id, [...ids]), projectInScope(agreements.projectId, scope)));
      return inOrderOf(ids, await withTerms(rows), ({ id }) => id);
    },
    async findLiveOfProjects(projectIds) {
      const rows = await db
        .select()
        .from(agreements)
        .where(
          and(inArray(agreements.projectId, [...projectIds]), inArray(agreements.status, [...liveAgreementStatuses])),
        );
      return inOrderOf(projectIds, await withTerms(rows), ({ projectId }) => projectId);
    },
    async listAgreements({ filter, scope, page: { first, after } }) {
      const behind = after?.[0] === undefined ? [] : [lt(agreements.id, after[0])];
      const rows = await db
        .select()
        .from(agreements)
        .where(and(projectInScope(agreements.projectId, scope), ...conditionsOf(filter), ...behind))
        .orderBy(desc(agreements.id))
        .limit(first + 1);
      return withTerms(rows);
    },
  };
}

function conditionsOf({ statuses, region, projectId }: AgreementFilter): SQL[] {
  return [
    ...(statuses ? [inArray(agreements.status, [...statuses])] : []),
    ...(projectId ? [eq(agreements.projectId, projectId)] : []),
    ...(region ? [projectInRegion(agreements.projectId, region)] : []),
  ];
}
