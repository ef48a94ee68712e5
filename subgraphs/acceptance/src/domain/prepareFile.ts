import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ArchiveHandover } from './archiveHandover.ts';
import { archiveMachine } from './archiveMachine.ts';
import type { ArchivePaperKind } from './archiveRules.ts';
import type { AcceptanceMaterial } from './jointAcceptance.ts';
import { takeStep } from './takeStep.ts';

/** What a file is put together of. */
export interface FilePreparation {
  readonly papers: readonly AcceptanceMaterial[];
  readonly kinds: readonly ArchivePaperKind[];
  readonly facts: Pick<ProjectFacts, 'projectId' | 'ownerUnit' | 'regionCode'>;
  readonly by: Actor;
  readonly now: Date;
}

/**
 * Puts the project's file together, or anew (组卷). It may still lack required kinds; handing it over does not.
 * @throws BAD_INPUT for an unknown kind or a content listed twice, TRANSITION_NOT_ALLOWED while the archive has it
 */
export function prepareFile(
  current: ArchiveHandover | null,
  { papers, kinds, facts, by, now }: FilePreparation,
): ArchiveHandover {
  const status = current === null ? 'PREPARED' : takeStep(archiveMachine, current.status, 'prepare');
  requireKnownPapers(papers, kinds);
  const prepared = { status, papers, preparedBy: by, preparedAt: now } as const;
  if (current !== null) return { ...current, ...prepared, version: current.version + 1 };
  const { projectId, ownerUnit, regionCode } = facts;
  const whose = { projectId, ownerCreditCode: ownerUnit.creditCode, regionCode };
  return { id: newId(), ...whose, ...prepared, rounds: [], receipt: null, version: 1 };
}

function requireKnownPapers(papers: readonly AcceptanceMaterial[], kinds: readonly ArchivePaperKind[]): void {
  const accepted = kinds.map(({ code }) => code);
  const unknown = papers.find(({ code }) => !accepted.includes(code));
  if (unknown) throw new DomainError('BAD_INPUT', { field: 'papers.code', value: unknown.code, accepted });
  const contents = papers.map(({ descriptor }) => descriptor.sha256);
  const twice = contents.find((content, index) => contents.indexOf(content) !== index);
  if (twice === undefined) return;
  throw new DomainError('BAD_INPUT', { field: 'papers.sha256', value: twice, accepted: 'each content once' });
}
