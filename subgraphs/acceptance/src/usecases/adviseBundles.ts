import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ArchiveHandoverStatus } from '../domain/archiveMachine.ts';
import type { BundleAdvice } from '../domain/bundle.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { PreCheck } from '../domain/preCheck.ts';
import { openFindingsAt } from '../domain/preCheck.ts';
import { isFileAway } from '../domain/requireFileHere.ts';
import type { SiteProgress } from '../domain/siteProgress.ts';
import { suggestBundles } from '../domain/suggestBundles.ts';
import type { WindowNeeds } from './windowNeeds.ts';

/** What is known of a project; the person may see it. */
export interface BundleGrounds {
  readonly facts: ProjectFacts;
  readonly history: readonly JointAcceptance[];
  readonly preChecks: readonly PreCheck[];
  readonly progress: SiteProgress | null;
  readonly readyMaterials: readonly string[] | null;
  /** Where the project's file for the archive is; null before there is one. */
  readonly archive: ArchiveHandoverStatus | null;
}

/** Which of the project's items could be applied for together now. @throws BAD_INPUT for a material that no item requires */
export function adviseBundles(
  { catalogue, now }: Pick<WindowNeeds, 'catalogue' | 'now'>,
  { preChecks, archive, ...grounds }: BundleGrounds,
): BundleAdvice {
  requireKnownCodes(grounds.readyMaterials ?? [], catalogue);
  const codes = catalogue.items.map(({ code }) => code);
  const open = openFindingsAt(preChecks, codes, now());
  const openFindings = new Set(open.map(({ itemCode }) => itemCode));
  return suggestBundles({ ...grounds, catalogue, openFindings, fileAway: isFileAway(archive) });
}

function requireKnownCodes(codes: readonly string[], { items }: WindowNeeds['catalogue']): void {
  const accepted = [...new Set(items.flatMap(({ materials }) => materials.map(({ code }) => code)))];
  const unknown = codes.find((code) => !accepted.includes(code));
  if (unknown !== undefined) throw new DomainError('BAD_INPUT', { field: 'readyMaterials', value: unknown, accepted });
}
