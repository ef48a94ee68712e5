import type { ProviderWork } from '../domain/matterTask.ts';
import type { MutationrecordInspectionArgs } from './generated/resolversTypes.ts';

/** The step an inspection is, by its outcome. */
export function inspectionWork({
  inspectedOn,
  passed,
  findings,
  defects,
}: Omit<MutationrecordInspectionArgs, 'id'>): ProviderWork {
  return passed
    ? { action: 'passInspection', inspectedOn, findings: findings ?? null }
    : { action: 'failInspection', inspectedOn, defects: defects ?? [] };
}
