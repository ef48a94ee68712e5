import { DomainError } from '@guanjia/kernel/DomainError';
import type { HandoffRequest } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { type ArchiveHandover, missingKinds } from './archiveHandover.ts';
import { archiveMachine } from './archiveMachine.ts';
import type { ArchiveRules } from './archiveRules.ts';
import type { FileSending } from './fileSending.ts';
import { requireAcceptancesPassed } from './requireAcceptancesPassed.ts';
import { takeStep } from './takeStep.ts';

/**
 * Sends the file to the archive by the exchange: one handoff, one leg (J5).
 * @throws ARCHIVE_NOT_PREPARED, TRANSITION_NOT_ALLOWED, ARCHIVE_TOO_EARLY, ARCHIVE_INCOMPLETE naming all that is missing
 */
export function sendFile(
  current: ArchiveHandover | null,
  sending: FileSending,
): { readonly handover: ArchiveHandover; readonly handoff: HandoffRequest } {
  const { facts, rules, by, now } = sending;
  if (current === null) throw new DomainError('ARCHIVE_NOT_PREPARED', { field: 'projectId', value: facts.projectId });
  const status = takeStep(archiveMachine, current.status, 'handOver');
  requireAcceptancesPassed(sending);
  requireComplete(current, rules);
  const number = current.rounds.length + 1;
  const [handoffId, legId] = [newId(), newId()];
  const round = { number, handoffId, legId, startedAt: now, startedBy: by, ended: null, stuckReason: null };
  const handover = { ...current, status, rounds: [...current.rounds, round], version: current.version + 1 };
  return { handover, handoff: handoffOf(handover, { ...sending, handoffId, legId, number }) };
}

function requireComplete({ papers }: ArchiveHandover, { kinds }: ArchiveRules): void {
  const missing = missingKinds(papers, kinds);
  if (missing.length === 0) return;
  throw new DomainError('ARCHIVE_INCOMPLETE', {
    field: 'papers',
    missing: missing.map(({ code, name }) => ({ code, name })),
  });
}

function handoffOf(
  { id, projectId, papers }: ArchiveHandover,
  {
    facts,
    history,
    rules,
    now,
    ...round
  }: FileSending & { readonly handoffId: string; readonly legId: string; readonly number: number },
): HandoffRequest {
  const opinions = history.flatMap(({ outcome }) => (outcome?.kind === 'PASSED' ? [outcome.opinionNumber] : []));
  return {
    id: round.handoffId,
    projectId,
    purpose: 'ARCHIVE',
    sender: 'acceptance',
    cover: {
      handoverId: id,
      round: round.number,
      projectCode: facts.code,
      projectName: facts.name,
      jointOpinions: opinions,
      papers: papers.map(({ code, descriptor }) => ({ code, name: descriptor.name, sha256: descriptor.sha256 })),
    },
    materials: papers.map(({ descriptor }) => descriptor),
    legs: [{ id: round.legId, recipient: rules.recipient.code }],
    dueWorkingDays: rules.receiptWorkingDays,
    requestedAt: now.toISOString(),
  };
}
