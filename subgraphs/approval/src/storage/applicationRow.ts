import { actorSchema } from '@guanjia/kernel/actor';
import { agencies } from '@guanjia/kernel/agencies';
import { z } from 'zod';
import type { Application } from '../domain/application.ts';
import type { ClockEntry } from '../domain/clock.ts';
import { specialProcedureKinds } from '../domain/specialProcedure.ts';
import { itemStages } from '../domain/stages.ts';
import type { StoredDue } from '../domain/storedDue.ts';
import { keyOf } from './keyOf.ts';
import type { applications } from './tables.ts';

type Row = typeof applications.$inferSelect;

/** What a save writes; when it was announced as late is written by the announcement alone. */
export type WrittenRow = Omit<Row, 'overdueAnnouncedAt' | keyof StoredDue>;

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
    promisedWorkingHours: z.int().nullable().default(null),
    notificationTerms: z
      .object({ checkWithinWorkingDays: z.int(), replaces: z.array(z.string()), notice: label })
      .nullable()
      .default(null),
    materials: z.array(z.object({ code: z.string(), name: label, tolerable: z.boolean() })),
    completesProject: z.boolean(),
    mayAwait: z.array(z.string()).default([]),
    validMonths: z.int().nullable().default(null),
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
      validUntil: z.string().nullable().default(null),
      decidedAt: instant,
      decidedBy: actorSchema,
      onBus: z
        .object({
          delegationId: z.string().nullable(),
          sealNo: z.string().nullable(),
          throughTrainBookingId: z.string().optional(),
        })
        .nullish(),
    })
    .nullable(),
});

/** An application as its row keeps it; ledger and commitments have rows of their own. */
export function applicationRow(application: Application): WrittenRow {
  const { ledger: _, overdueAnnouncedAt: __, materials, ...others } = application;
  const { toleranceCommitment: ___, notificationCommitment: ____, ...rest } = others;
  const { code: itemCode, agency, stage } = rest.item;
  return { ...rest, itemCode, agency, stage, materials: [...materials] };
}

/** The application of a row and its ledger, without its commitments. */
export function applicationOf(row: Row, ledger: readonly ClockEntry[]): Application {
  const { id, version, projectId, effect, status, materials, draftedAt, submittedAt, overdueAnnouncedAt } = row;
  const kept = { id, version, projectId, effect, status, materials, draftedAt, submittedAt, overdueAnnouncedAt };
  return { ...kept, ...jsonColumns.parse(row), ledger, toleranceCommitment: null, notificationCommitment: null };
}
