import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { somebody } from './somebody.ts';
import { type ServedProject, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, monday } from './startConcierge.ts';

/** What acceptance tells when the archive has signed for the project's file. */
export function archiveHandedOver({ projectId }: Pick<ProjectFacts, 'projectId'>): StoredEvent {
  return {
    id: newId(),
    type: 'acceptance.archiveHandedOver',
    projectId,
    time: monday.toISOString(),
    entity: { typename: 'Project', id: projectId },
    visibility: 'PUBLIC',
    actor: { subject: 'system.acceptance', name: '联合验收系统' },
    summary: { en: 'Archive handed over.', zh: '档案移交' },
    data: {
      handoverId: newId(),
      handoffId: newId(),
      recipient: { code: 'archives', name: '城建档案馆' },
      materials: 3,
      signedAt: monday.toISOString(),
    },
    seq: 1,
    gseq: 1,
    source: 'acceptance',
  };
}

/** A project with its steward that the archive's receipt has finished. */
export async function finishedProject(
  concierge: ConciergeUnderTest,
  { region }: { readonly region: string },
): Promise<ServedProject> {
  const served = await servedProject(concierge, { region });
  await concierge.follow(archiveHandedOver(served.project));
  return served;
}

/** An agreement of the project that both sides have signed. */
export async function signedAgreement(concierge: ConciergeUnderTest, project: ProjectFacts): Promise<string> {
  const owner = somebody.ownerOf(project);
  const { data } = await concierge.ask(
    owner,
    'mutation ($p: ID!) { requestService(projectId: $p, mode: WHOLE_WAY, scope: ALL) { id } }',
    { p: project.projectId },
  );
  const { id } = data.requestService;
  await concierge.order('mutation ($id: ID!) { offerService(agreementId: $id) { id } }', { id });
  const sign = 'mutation ($id: ID!, $no: Int!) { signService(agreementId: $id, no: $no) { id status } }';
  await concierge.order(sign, { id, no: 1 });
  await concierge.ask(owner, sign, { id, no: 1 });
  return id;
}
