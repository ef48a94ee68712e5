import { agencies } from '@guanjia/kernel/agencies';
import { z } from 'zod';
import { type Application, specialProcedureKinds } from '../domain/application.ts';
import type { ClockEntry } from '../domain/clock.ts';
import { itemStages } from '../domain/stages.ts';
import { keyOf } from './keyOf.ts';
import type { applications } from './tables.ts';

type Row = typeof applications.$inferSelect;

/** What a save writes; when it was announced as late is written by the announcement alone. */
export type WrittenRow = Omit<Row, 'overdueAnnouncedAt' | 'dueOn' | 'dueCalendar'>;

const tracks = { ON_THE_SPOT: 1, PROMISED: 1, ASSISTED: 1 } as const;
const instant = z.coerce.date();
const label = z.object({ en: z.string(), zh: z.string() });
const jsonColumns = z.object({
  item: z.object({
    code: z.string(),
    version: z.string(),
    name: label,
    agency: keyOf(agencies),
    stage: keyOf(itemStages),
    track: keyOf(tracks),
    promisedWorkingDays: z.int(),
    materials: z.array(z.object({ code: z.string(), name: label, tolerable: z.boolean() })),
    completesProject: z.boolean(),
  }),
  correction: z
    .object({
      missing: z.array(z.object({ materialCode: z.string(), note: z.string() })),
      requestedAt: instant,
      suppliedAt: instant.nullable(),
    })
    .nullable(),
  specialProcedures: z.array(
    z.object({
      kind: keyOf(specialProcedureKinds),
      reason: z.string(),
      startedAt: instant,
      endedAt: instant.nullable(),
    }),
  ),
  decision: z
    .object({
      reason: z.string().nullable(),
      documentNo: z.string().nullable(),
      decidedAt: instant,
      decidedBy: z.object({ subject: z.string(), name: z.string() }),
      onBus: z.object({ delegationId: z.string().nullable(), sealNo: z.string().nullable() }).nullish(),
    })
    .nullable(),
});

/** An application as its row keeps it; the ledger has rows of its own. */
export function applicationRow(application: Application): WrittenRow {
  const { ledger: _, overdueAnnouncedAt: __, materials, ...rest } = application;
  const { code: itemCode, agency, stage } = rest.item;
  return { ...rest, itemCode, agency, stage, materials: [...materials] };
}

/** The application of a row and its ledger. */
export function applicationOf(row: Row, ledger: readonly ClockEntry[]): Application {
  const { id, version, projectId, status, materials, draftedAt, submittedAt, overdueAnnouncedAt } = row;
  const kept = { id, version, projectId, status, materials, draftedAt, submittedAt, overdueAnnouncedAt };
  return { ...kept, ...jsonColumns.parse(row), ledger };
}
