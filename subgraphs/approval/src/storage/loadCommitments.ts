import { inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { Application } from '../domain/application.ts';
import { notificationOf, toleranceOf } from './commitmentRows.ts';
import { notificationCommitments, toleranceCommitments } from './commitmentTables.ts';

/** The applications with their commitments; those that cannot have any are not asked for. */
export async function loadCommitments(reader: Reader, found: readonly Application[]): Promise<Application[]> {
  const handedIn = found.filter(({ status }) => status !== 'DRAFT');
  const tolerances = await tolerancesOf(reader, handedIn.filter(isTolerable).map(idOf));
  const notifications = await notificationsOf(reader, handedIn.filter(isCommittable).map(idOf));
  return found.map((application) => ({
    ...application,
    toleranceCommitment: tolerances.get(application.id) ?? null,
    notificationCommitment: notifications.get(application.id) ?? null,
  }));
}

const idOf = ({ id }: Application): string => id;

function isTolerable({ item }: Application): boolean {
  return item.track === 'PROMISED' && item.materials.some(({ tolerable }) => tolerable);
}

function isCommittable({ item }: Application): boolean {
  return item.notificationTerms !== null;
}

async function tolerancesOf(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const isOfOne = inArray(toleranceCommitments.applicationId, [...ids]);
  const rows = await reader.select().from(toleranceCommitments).where(isOfOne);
  return new Map(rows.map((row) => [row.applicationId, toleranceOf(row)]));
}

async function notificationsOf(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const isOfOne = inArray(notificationCommitments.applicationId, [...ids]);
  const rows = await reader.select().from(notificationCommitments).where(isOfOne);
  return new Map(rows.map((row) => [row.applicationId, notificationOf(row)]));
}
