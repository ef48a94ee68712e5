import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { announceFile, announceSending } from '../domain/announcements/announceArchive.ts';
import type { ArchiveHandover } from '../domain/archiveHandover.ts';
import type { ArchiveStore } from '../domain/archiveStore.ts';
import type { AcceptanceMaterial } from '../domain/jointAcceptance.ts';
import { prepareFile } from '../domain/prepareFile.ts';
import { sendFile } from '../domain/sendFile.ts';
import { partyOf } from './projectParty.ts';
import { requireMayActFor } from './requireMayActFor.ts';
import { requireProjectToActFor } from './requireProject.ts';
import type { WindowNeeds } from './windowNeeds.ts';

type Needs = Pick<WindowNeeds, 'projects' | 'archiveRules' | 'now'> & {
  readonly archives: Pick<ArchiveStore, 'change'>;
};

/** Puts a project's file for the archive together (组卷, J5). @throws PROJECT_NOT_FOUND, FORBIDDEN, and whatever `prepareFile` refuses */
export async function prepareArchive(
  { archives, projects, archiveRules: { kinds }, now }: Needs,
  principal: Principal,
  { projectId, papers }: { readonly projectId: string; readonly papers: readonly AcceptanceMaterial[] },
): Promise<ArchiveHandover> {
  const [found] = await projects.findByIds([projectId]);
  const facts = requireProjectToActFor(principal, projectId, found);
  requireMayActFor(principal, partyOf(facts));
  return archives.change(projectId, (current) => {
    const handover = prepareFile(current, { papers, kinds, facts, by: actorOf(principal), now: now() });
    return { handover, messages: [announceFile(handover, kinds)] };
  });
}

/** Sends the file to the archive by the exchange (档案移交, J5). @throws PROJECT_NOT_FOUND, FORBIDDEN, and whatever `sendFile` refuses */
export async function handOverArchive(
  { archives, projects, archiveRules, catalogue, now }: Needs & Pick<WindowNeeds, 'catalogue'>,
  principal: Principal,
  projectId: string,
): Promise<ArchiveHandover> {
  const [found] = await projects.findByIds([projectId]);
  const facts = requireProjectToActFor(principal, projectId, found);
  requireMayActFor(principal, partyOf(facts));
  return archives.change(projectId, (current, history) => {
    const sending = { catalogue, facts, history, rules: archiveRules, by: actorOf(principal), now: now() };
    const { handover, handoff } = sendFile(current, sending);
    const told = announceSending(handover, archiveRules.recipient.code);
    return { handover, messages: [...told, { kind: 'handoff', handoff }] };
  });
}
