import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { type Certificate, certificateStatusOn } from '../domain/certificate.ts';
import type { Context } from './context.ts';
import type { ProjectcertificatesArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of a project's certificates, the newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfCertificates(
  projectId: string,
  { filter, ...request }: ProjectcertificatesArgs,
  { registerOfProject, needs }: Pick<Context, 'registerOfProject' | 'needs'>,
): Promise<Connection<Certificate>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const today = calendarDateOf(needs.now());
  const { certificates } = await registerOfProject.load(projectId);
  const wanted = certificates
    .filter(({ effect }) => !filter?.effect || effect === filter.effect)
    .filter((one) => !filter?.status || certificateStatusOn(one, today) === filter.status)
    .filter(({ id }) => after === null || id < after)
    .toReversed();
  return connectionOf(wanted.slice(0, page.first + 1), page, ({ id }) => [id]);
}
