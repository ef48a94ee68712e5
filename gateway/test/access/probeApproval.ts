import type { Principal } from '@guanjia/kernel/principal';
import { approve } from '../../../subgraphs/approval/test/support/approve.ts';
import { openApplication, openProject } from '../../../subgraphs/approval/test/support/openApplication.ts';
import { requestCorrection } from '../../../subgraphs/approval/test/support/operations.ts';
import { clerk, region, steward } from '../../../subgraphs/approval/test/support/people.ts';
import { startMaterials } from '../../../subgraphs/approval/test/support/startMaterials.ts';
import type { Probes } from './Probes.ts';
import { probeApprovalOffice } from './probeApprovalOffice.ts';
import { probeApprovalRecords } from './probeApprovalRecords.ts';
import { probeToleranceBar } from './probeToleranceBar.ts';

const itemCode = 'soil-water-plan-approval';
const subject = 'steward-in-hand';
const read = {
  project: 'query ($id: ID!) { project(id: $id) { code } }',
  listed: 'query ($code: String!) { projectByCode(code: $code) { id } }',
  phone: 'query ($id: ID!) { project(id: $id) { contacts { handler { phone } } } }',
  application: 'query ($id: ID!) { application(id: $id) { status } }',
  applications: 'query ($id: ID!) { project(id: $id) { applications { nodes { id } } } }',
  text: 'query ($id: ID!) { application(id: $id) { correction { missing { materialCode } } } }',
  certificate: 'query ($id: ID!) { application(id: $id) { certificate { id } } }',
  certificates: 'query ($id: ID!) { project(id: $id) { certificates { nodes { id } } } }',
  material: 'query ($id: ID!) { material(id: $id) { fileName } }',
  materials: 'query ($id: ID!) { project(id: $id) { materials { nodes { id fileName } } } }',
};

/** Rows of approval: a project with applications, a certificate and materials of three kinds. */
export async function probeApproval(): Promise<Probes<'approval'>> {
  const door = await startMaterials();
  const { owner, creditCode, projectId } = await openProject(door);
  const id = projectId;
  const internal = await door.upload(owner, { projectId, classification: 'INTERNAL' });
  const publicOne = await door.upload(owner, { projectId, classification: 'PUBLIC' });
  const secretOne = await door.upload(owner, { projectId, classification: 'TRADE_SECRET' });
  const brought = await door.upload({ ...steward, subject }, { projectId, classification: 'PERSONAL' });
  const application = await openApplication(door, { owner, projectId, itemCode });
  const withMaterial = await openProject(door);
  const certified = await approve(door, { owner: withMaterial.owner, projectId: withMaterial.projectId, itemCode });
  await door.ask(clerk, requestCorrection, {
    id: application.id,
    missing: [{ materialCode: door.needs.catalogue.require(itemCode).materials[0]?.code, note: '缺页' }],
  });
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>): Promise<any> =>
    (await door.subgraph.execute({ query, variables, principal })).data;
  const known = await door.ask(owner, read.project, { id });
  const { code } = known.project;
  const row = {
    regionCode: region,
    ownerUnit: creditCode,
    agency: 'WATER',
    provider: 'provider-water',
    subject,
  } as const;
  const sees = (query: string, variables: Record<string, unknown>, find: (data: any) => unknown) => ({
    row,
    sees: async (principal: Principal) => Boolean(find((await ask(principal, query, variables)) ?? {})),
  });
  const certifiedRow = { ...row, ownerUnit: withMaterial.creditCode };
  const fileName = async (principal: Principal, material: string) =>
    (await ask(principal, read.material, { id: material }))?.material?.fileName;
  const listed = async (principal: Principal) =>
    (await ask(principal, read.materials, { id }))?.project?.materials?.nodes ?? [];
  const material = (ids: readonly string[]) => ({
    row,
    async sees(principal: Principal) {
      const names = await Promise.all(ids.map((one) => fileName(principal, one)));
      const inList = (await listed(principal)).filter((one: any) => one.fileName !== null).map((one: any) => one.id);
      // a list never says more than the row
      const more = ids.filter((one, index) => inList.includes(one) && !names[index]);
      if (more.length > 0) throw new Error('the list shows what the row hides');
      return names.some(Boolean);
    },
  });
  return {
    ...(await probeApprovalRecords(door, subject)),
    ...(await probeApprovalOffice(door, subject)),
    ...(await probeToleranceBar(subject)),
    projectStatus: {
      row,
      async sees(principal) {
        const byId = (await ask(principal, read.project, { id }))?.project ?? null;
        const byCode = (await ask(principal, read.listed, { code }))?.projectByCode ?? null;
        if ((byId === null) !== (byCode === null)) throw new Error('id and code disagree');
        return byId !== null;
      },
    },
    contactPhone: sees(read.phone, { id }, (data) => data.project?.contacts?.handler?.phone),
    application: {
      row,
      async sees(principal) {
        const one = (await ask(principal, read.application, { id: application.id }))?.application ?? null;
        const list = (await ask(principal, read.applications, { id }))?.project?.applications?.nodes ?? [];
        if ((one === null) === list.length > 0) throw new Error('list and row disagree');
        return one !== null;
      },
    },
    applicationText: sees(read.text, { id: application.id }, (data) => data.application?.correction),
    certificate: {
      row: certifiedRow,
      async sees(principal) {
        const one = (await ask(principal, read.certificate, { id: certified }))?.application?.certificate ?? null;
        const list =
          (await ask(principal, read.certificates, { id: withMaterial.projectId }))?.project?.certificates?.nodes ?? [];
        if ((one === null) === list.length > 0) throw new Error('list and row disagree');
        return one !== null;
      },
    },
    publicMaterial: material([publicOne.id]),
    internalMaterial: material([internal.id]),
    secretMaterial: material([secretOne.id, brought.id]),
  };
}
