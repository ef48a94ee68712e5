import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { type Certificate, certificateStatusOn } from '../domain/certificate.ts';
import { emptyRegister } from '../domain/certificateRegister.ts';
import type { Project } from '../domain/project.ts';
import { maySeeRecords } from '../domain/rights.ts';
import type { Context } from './context.ts';
import type { ProjectcertificatesArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of a project's certificates, the newest first; an empty one for whoever may not see its records. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfCertificates(
  project: Project,
  { filter, ...request }: ProjectcertificatesArgs,
  { registerOfProject, needs, principal }: Pick<Context, 'registerOfProject' | 'needs' | 'principal'>,
): Promise<Connection<Certificate>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const today = calendarDateOf(needs.now());
  const isSeen = maySeeRecords(principal, project);
  const { certificates } = isSeen ? await registerOfProject.load(project.id) : emptyRegister;
  const wanted = certificates
    .filter(({ effect }) => !filter?.effect || effect === filter.effect)
    .filter((one) => !filter?.status || certificateStatusOn(one, today) === filter.status)
    .filter(({ id }) => after === null || id < after)
    .toReversed();
  return connectionOf(wanted.slice(0, page.first + 1), page, ({ id }) => [id]);
}
