import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, desc, eq } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { LineFigure, LineReport } from '../domain/lineReport.ts';
import type { LineMonth, LineReportStore } from '../domain/lineReportStore.ts';
import { lineReports } from './dutyTables.ts';
import { outbox } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

const figuresSchema: z.ZodType<LineFigure[]> = z.array(
  z.object({ name: z.string(), value: z.number(), unit: z.string() }),
);

/** Line reports on PostgreSQL. */
export function createLineReportStore({ db, transaction }: Database): LineReportStore {
  return {
    async latest(agency, month) {
      const [row] = await db
        .select()
        .from(lineReports)
        .where(and(isOfMonth(month), eq(lineReports.agency, agency)))
        .orderBy(desc(lineReports.version))
        .limit(1);
      return row === undefined ? null : reportOf(row);
    },
    async ofMonth(month) {
      const rows = await db.select().from(lineReports).where(isOfMonth(month)).orderBy(desc(lineReports.version));
      return rows.map(reportOf);
    },
    async add(report, message) {
      try {
        await transaction(async (tx) => {
          await tx.insert(lineReports).values({ ...report, figures: [...report.figures] });
          await appendOutbox(tx, { outbox }, [message]);
        });
      } catch (cause) {
        if (violatedConstraint(cause) !== 'line_reports_version') throw cause;
        throw new DomainError('STALE_VERSION', { field: 'expectedVersion', value: report.version - 1 }, { cause });
      }
    },
  };
}

function isOfMonth({ region, month }: LineMonth) {
  return and(eq(lineReports.region, region), eq(lineReports.month, month));
}

function reportOf({ figures, ...row }: typeof lineReports.$inferSelect): LineReport {
  return { ...row, figures: figuresSchema.parse(figures) };
}
