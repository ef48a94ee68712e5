import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Application } from '../domain/application.ts';
import type { BasisFlag } from '../domain/basisFlag.ts';
import { type Certificate, certificateStatusOn } from '../domain/certificate.ts';
import { builtOn, builtUpon, type CertificateRegister, chainOf } from '../domain/certificateRegister.ts';
import { askConversion } from '../usecases/askConversion.ts';
import type { Context } from './context.ts';
import { conversionViewOf } from './conversionView.ts';
import type { ApplicationResolvers, ProjectResolvers, Resolvers } from './generated/resolversTypes.ts';
import { pageOfCertificates } from './pageOfCertificates.ts';

/** Certificates and the flags on what is built on them. */
export const certificateResolvers: Pick<Resolvers, 'Certificate' | 'BasisFlag' | 'SimulationChange'> = {
  Certificate: {
    __resolveReference: ({ id }, { certificateById }) => certificateById.load(id),
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    application: ({ applicationId }, _, { applicationById }) => applicationById.load(applicationId),
    itemName: ({ itemName }) => itemName.zh,
    status: (certificate, _, { needs }) => certificateStatusOn(certificate, calendarDateOf(needs.now())),
    issuedByName: ({ issuedBy }) => issuedBy.name,
    supersedes: ({ supersedesId }, _, { certificateById }) =>
      supersedesId === null ? null : certificateById.load(supersedesId),
    supersededBy: async (certificate, _, context) => {
      const { certificates } = await registerOf(certificate, context);
      return certificates.find(({ supersedesId }) => supersedesId === certificate.id) ?? null;
    },
    chain: async (certificate, _, context) => chainOf(await registerOf(certificate, context), certificate),
    builtOn: async (certificate, _, context) => builtOn(await registerOf(certificate, context), certificate),
    builtUpon: async (certificate, _, context) => builtUpon(await registerOf(certificate, context), certificate),
    countedBy: async (certificate, _, context) => {
      const { bases } = await registerOf(certificate, context);
      const ids = bases.filter(({ certificateId }) => certificateId === certificate.id).map((one) => one.applicationId);
      const found = await Promise.all([...new Set(ids)].map((id) => context.applicationById.load(id)));
      return found.filter((one) => one !== null);
    },
    flags: async (certificate, _, context) => {
      const { flags } = await registerOf(certificate, context);
      const { applicationId, effect } = certificate;
      return flags.filter((flag) => flag.applicationId === applicationId && flag.effect === effect);
    },
  },
  BasisFlag: {
    basis: ({ basisId }, _, { certificateById }) => certificateById.load(basisId),
    reason: async ({ basisId }, _, { certificateById }) => (await certificateById.load(basisId))?.endReason ?? null,
    clearedByName: ({ clearedBy }) => clearedBy?.name ?? null,
  },
  SimulationChange: {
    before: ({ before }) => JSON.stringify(before),
    after: ({ after }) => JSON.stringify(after),
  },
};

/** What a project has of certificates. */
export const certificatesOfProject: Pick<ProjectResolvers, 'certificates'> = {
  certificates: (project, request, context) => pageOfCertificates(project, request, context),
};

/** What an application has of certificates. */
export const certificatesOfApplication: Pick<ApplicationResolvers, 'certificate' | 'flags' | 'flagged' | 'conversion'> =
  {
    certificate: async (application, _, context) => {
      const { certificates } = await registerOf(application, context);
      return certificates.findLast(({ applicationId }) => applicationId === application.id) ?? null;
    },
    flags: (application, _, context) => flagsOf(application, context),
    flagged: async (application, _, context) =>
      (await flagsOf(application, context)).some(({ clearedAt }) => clearedAt === null),
    conversion: async (application, _, { needs, projectById }) => {
      const project = await projectById.load(application.projectId);
      const obstacles = project && (await askConversion(needs, application, project));
      return obstacles && conversionViewOf(obstacles);
    },
  };

function registerOf(
  { projectId }: Pick<Certificate, 'projectId'>,
  { registerOfProject }: Pick<Context, 'registerOfProject'>,
): Promise<CertificateRegister> {
  return registerOfProject.load(projectId);
}

async function flagsOf(application: Application, context: Context): Promise<readonly BasisFlag[]> {
  const { flags } = await registerOf(application, context);
  return flags.filter(({ applicationId }) => applicationId === application.id);
}
