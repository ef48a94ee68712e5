import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq, isNull } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { CityReport } from '../domain/cityReport.ts';
import type { Report, ReportVersion } from '../domain/report.ts';
import type { ReportChange } from '../domain/reportChange.ts';
import type { ReportingUnit } from '../domain/reportingUnit.ts';
import type { Revision } from '../domain/revision.ts';
import { keepRevisions } from './keepRevisions.ts';
import {
  cityReportEditions,
  cityReports,
  missingReportsTold,
  reportingUnits,
  reports,
  reportVersions,
} from './reportTables.ts';

/** Writes changes of reports in their order. @throws STALE_VERSION */
export async function keepReports(tx: Transaction, changes: readonly ReportChange[]): Promise<void> {
  for (const change of changes) await keepOne(tx, change);
}

async function keepOne(tx: Transaction, change: ReportChange): Promise<void> {
  switch (change.kind) {
    case 'REPORT':
      return keepReport(tx, change.revision);
    case 'VERSION':
      return keepVersion(tx, change.version);
    case 'OUTCOME':
      return keepOutcome(tx, change);
    case 'REPORTING_UNIT':
      return keepReportingUnit(tx, change.revision);
    case 'MISSING_TOLD':
      return keepTold(tx, change);
    case 'CITY_REPORT':
      return keepCityReport(tx, change.revision);
    case 'CITY_EDITION': {
      await tx.insert(cityReportEditions).values(change.edition);
    }
  }
}

async function keepReport(tx: Transaction, revision: Revision<Report>): Promise<void> {
  const { id, version } = reports;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(reports).values(records.map(toRow)).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(reports)
        .set(toRow(record))
        .where(and(eq(id, record.id), eq(version, readVersion)))
        .returning({ id }),
  });
}

function toRow({ subject, ...row }: Report): typeof reports.$inferInsert {
  const { kind } = subject;
  return kind === 'SERVICE'
    ? { ...row, kind, projectId: subject.projectId, personId: subject.personId }
    : { ...row, kind, unitId: subject.unitId };
}

async function keepVersion(tx: Transaction, { outcome: _, ...row }: ReportVersion): Promise<void> {
  await tx.insert(reportVersions).values(row);
}

async function keepOutcome(
  tx: Transaction,
  { reportId, no, outcome }: Extract<ReportChange, { readonly kind: 'OUTCOME' }>,
): Promise<void> {
  const { kind, reason, at, by } = outcome;
  const kept = await tx
    .update(reportVersions)
    .set({ outcome: kind, outcomeReason: reason, decidedAt: at, decidedBy: by })
    .where(and(eq(reportVersions.reportId, reportId), eq(reportVersions.no, no), isNull(reportVersions.outcome)))
    .returning({ no: reportVersions.no });
  if (kept.length === 0) throw new DomainError('STALE_VERSION');
}

async function keepReportingUnit(tx: Transaction, revision: Revision<ReportingUnit>): Promise<void> {
  const { id, version } = reportingUnits;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(reportingUnits).values(records).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(reportingUnits)
        .set(record)
        .where(and(eq(id, record.id), eq(version, readVersion)))
        .returning({ id }),
  });
}

/** Two workers tell of a missing report once: the second finds the row. */
async function keepTold(
  tx: Transaction,
  { kind: _, ...row }: Extract<ReportChange, { readonly kind: 'MISSING_TOLD' }>,
): Promise<void> {
  const kept = await tx
    .insert(missingReportsTold)
    .values(row)
    .onConflictDoNothing()
    .returning({ month: missingReportsTold.month });
  if (kept.length === 0) throw new DomainError('STALE_VERSION');
}

async function keepCityReport(tx: Transaction, revision: Revision<CityReport>): Promise<void> {
  const { id, version } = cityReports;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(cityReports).values(records).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(cityReports)
        .set(record)
        .where(and(eq(id, record.id), eq(version, readVersion)))
        .returning({ id }),
  });
}
