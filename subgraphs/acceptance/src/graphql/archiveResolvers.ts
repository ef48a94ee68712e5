import { missingKinds } from '../domain/archiveHandover.ts';
import { requireProject } from '../usecases/requireProject.ts';
import type { ProjectResolvers, Resolvers } from './generated/resolversTypes.ts';

/** The handover of a project's file, for those who may see the project. */
export const archiveProjectFields: Pick<ProjectResolvers, 'archive'> = {
  archive: async ({ id }, _, { principal, factsByProject, archiveOfProject }) => {
    requireProject(principal, id, await factsByProject.load(id));
    return archiveOfProject.load(id);
  },
};

/** The handover, its rounds and the archive's receipt. */
export const archiveResolvers: Pick<
  Resolvers,
  'ArchivePaperKind' | 'ArchiveHandover' | 'ArchiveRound' | 'ArchiveReceipt'
> = {
  ArchivePaperKind: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
  },
  ArchiveHandover: {
    missingKinds: ({ papers }, _, { needs }) => missingKinds(papers, needs.archiveRules.kinds),
    finishedAt: ({ receipt }) => receipt?.signedAt.toISOString(),
    preparedByName: ({ preparedBy }) => preparedBy.name,
    preparedAt: ({ preparedAt }) => preparedAt.toISOString(),
  },
  ArchiveRound: {
    startedAt: ({ startedAt }) => startedAt.toISOString(),
    startedByName: ({ startedBy }) => startedBy.name,
    result: ({ ended }) => ended?.result,
    endedAt: ({ ended }) => ended?.at.toISOString(),
    reason: ({ ended }) => ended?.reason,
  },
  ArchiveReceipt: {
    recipient: ({ recipient }) => recipient.code,
    recipientName: ({ recipient }) => recipient.name,
    signerName: ({ signer }) => signer.name,
    signedAt: ({ signedAt }) => signedAt.toISOString(),
  },
};
