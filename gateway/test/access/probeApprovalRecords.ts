import type { Principal } from '@guanjia/kernel/principal';
import { approve, handIn } from '../../../subgraphs/approval/test/support/approve.ts';
import { signNotification, signTolerance } from '../../../subgraphs/approval/test/support/commitmentOperations.ts';
import { submitInParallel } from '../../../subgraphs/approval/test/support/formOperations.ts';
import { materialsOf, openApplication, openProject } from '../../../subgraphs/approval/test/support/openApplication.ts';
import { approverOf, clerk, region, serviceRoom } from '../../../subgraphs/approval/test/support/people.ts';
import type { startMaterials } from '../../../subgraphs/approval/test/support/startMaterials.ts';
import type { Probes } from './Probes.ts';

type Door = Awaited<ReturnType<typeof startMaterials>>;
type Resources =
  | 'roadmap'
  | 'wallChartRow'
  | 'projectFigures'
  | 'applicationHistory'
  | 'commitment'
  | 'parallelApplication'
  | 'simulatedApproval'
  | 'projectItem'
  | 'serviceChoice'
  | 'parcel'
  | 'jointPreReview'
  | 'preReviewOpinion'
  | 'ownersForm'
  | 'agencyWork'
  | 'materialHistory'
  | 'materialAccess';

const soil = 'soil-water-plan-approval';
const waste = 'construction-waste-permit';
const promised = 'construction-contract';
const parcel = {
  parcelNo: '370211-2025-001',
  areaSquareMetres: 40_000,
  landUse: '一类工业用地',
  floorAreaRatioAtMost: 2,
  buildingDensityPercentAtMost: 55,
  heightMetresAtMost: 36,
  greenPercentAtLeast: 10,
  conditionsDocumentNo: '演示规条〔2025〕1号',
};
const act = {
  plan: 'mutation ($id: ID!) { planRoadmap(projectId: $id) { items { itemCode agency } } }',
  choose: 'mutation ($id: ID!) { chooseServiceItems(projectId: $id, scope: ALL, itemCodes: []) { version } }',
  parcel:
    'mutation ($id: ID!, $input: ParcelInput!) { recordParcel(projectId: $id, input: $input, expectedVersion: 0) { version } }',
  preReview:
    'mutation ($id: ID!) { openJointPreReview(projectId: $id, agreementReference: "演示协议1号", agreementSignedOn: "2025-09-20") { id } }',
  link: 'mutation ($id: ID!) { linkMaterial(id: $id, purpose: "核对", expiresInSeconds: 60) { __typename } }',
};
const read = {
  roadmap:
    'query ($id: ID!) { project(id: $id) { roadmap { version } roadmaps { nodes { version } } } roadmapDiff(projectId: $id, from: 1, to: 1) { finishMovedDays } }',
  wallChart:
    'query ($after: String) { wallChart(filter: { region: "370211" }, first: 100, after: $after) { nodes { project { id } } pageInfo { endCursor hasNextPage } } }',
  figures: 'query ($code: String!) { projectCounts(filter: { ownerCreditCode: $code }) { total } }',
  history: 'query ($id: ID!) { application(id: $id) { steps { action } } }',
  form: 'query ($id: ID!) { application(id: $id) { form { id } } }',
  tolerance: 'query ($id: ID!) { application(id: $id) { toleranceCommitment { statement } } }',
  notification: 'query ($id: ID!) { application(id: $id) { notificationCommitment { statement } } }',
  parallel: 'query ($id: ID!) { parallelApplication(id: $id) { id } }',
  parallels: 'query ($id: ID!) { project(id: $id) { parallelApplications { nodes { id } } } }',
  simulated: 'query ($id: ID!) { simulatedApprovals(projectId: $id) { id } }',
  item: 'query ($id: ID!, $code: String!) { projectItem(projectId: $id, itemCode: $code) { applicability } }',
  ofProject:
    'query ($id: ID!) { project(id: $id) { serviceChoice { version } parcel { version } parcels { nodes { version } } jointPreReview { id } } }',
  preReview: 'query ($id: ID!) { jointPreReview(id: $id) { id } }',
  opinions: 'query ($id: ID!) { jointPreReview(id: $id) { opinions { agency } meetings { place } } }',
  smartForm: 'query ($id: ID!, $codes: [String!]!) { smartForm(projectId: $id, itemCodes: $codes) { schema } }',
  reusable: 'query ($id: ID!, $code: String!) { reusableMaterials(projectId: $id, itemCode: $code) { code } }',
  inbox:
    'query ($after: String) { applicationInbox(agency: WATER, first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
  changes: 'query ($id: ID!) { material(id: $id) { changes { at } } }',
  accesses: 'query ($id: ID!) { material(id: $id) { accesses { nodes { purpose } } } }',
};

/** What a project has of 审批事项 besides its materials and certificates. */
export async function probeApprovalRecords(door: Door, subject: string): Promise<Pick<Probes<'approval'>, Resources>> {
  const { owner, creditCode, projectId: id } = await openProject(door, { landStatus: 'NONE' });
  const { planRoadmap } = await door.ask(owner, act.plan, { id });
  const [{ itemCode: planned }] = planRoadmap.items;
  await door.ask(owner, act.choose, { id });
  await door.ask(approverOf('NATURAL_RESOURCES'), act.parcel, { id, input: parcel });
  const preReviewId = (await door.ask(serviceRoom, act.preReview, { id })).openJointPreReview.id;
  const codes = [soil, 'drainage-permit'];
  const materials = [...new Set(codes.flatMap((code) => materialsOf(door, code)))];
  const together = await door.ask(owner, submitInParallel, { projectId: id, itemCodes: codes, materials });
  const { id: parallelId, applications } = together.submitInParallel;
  const [{ id: applicationId }] = applications;
  await approve(door, { owner, projectId: id, itemCode: 'enterprise-project-filing' });
  await handIn(door, {
    owner,
    projectId: id,
    itemCode: 'land-use-planning-permit',
    begin: 'draftSimulated',
    without: ['land-contract'],
  });
  const notified = await openApplication(door, { owner, projectId: id, itemCode: waste, without: [promised] });
  await door.ask(owner, signNotification, { id: notified.id });
  const other = await openProject(door, { landStatus: 'HELD' });
  const tolerated = await openApplication(door, { ...other, itemCode: waste, without: [promised] });
  await door.ask(other.owner, signTolerance, { id: tolerated.id, materials: [promised], workingDays: 5 });
  const material = await door.upload(owner, { projectId: id, classification: 'INTERNAL' });
  await door.ask(clerk, act.link, { id: material.id });

  const row = {
    regionCode: region,
    ownerUnit: creditCode,
    agency: 'WATER',
    provider: 'provider-water',
    subject,
  } as const;
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>): Promise<any> =>
    (await door.subgraph.execute({ query, variables, principal })).data ?? {};
  const probe = (query: string, variables: Record<string, unknown>, find: (data: any) => unknown) => ({
    row,
    sees: async (principal: Principal) => Boolean(find(await ask(principal, query, variables))),
  });
  /** Seen by both ways, or by neither. */
  const both = (one: { sees(who: Principal): Promise<boolean> }, two: { sees(who: Principal): Promise<boolean> }) => ({
    row,
    async sees(principal: Principal) {
      const [first, second] = [await one.sees(principal), await two.sees(principal)];
      if (first !== second) throw new Error('two ways to one row disagree');
      return first;
    },
  });
  const inPages = (query: string, find: (data: any) => any, isRow: (node: any) => boolean) => ({
    row,
    async sees(principal: Principal) {
      for (let after: string | null = null; ; ) {
        const page: any = find(await ask(principal, query, { after }));
        if (page?.nodes.some(isRow)) return true;
        if (!page?.pageInfo.hasNextPage) return false;
        after = page.pageInfo.endCursor;
      }
    },
  });
  return {
    roadmap: probe(
      read.roadmap,
      { id },
      ({ project, roadmapDiff }) => project?.roadmap && project.roadmaps.nodes[0] && roadmapDiff,
    ),
    wallChartRow: inPages(
      read.wallChart,
      (data) => data.wallChart,
      ({ project }) => project?.id === id,
    ),
    projectFigures: probe(read.figures, { code: creditCode }, ({ projectCounts }) => projectCounts?.total > 0),
    applicationHistory: probe(read.history, { id: applicationId }, ({ application }) => application?.steps),
    commitment: {
      row,
      async sees(principal) {
        const one = (await ask(principal, read.notification, { id: notified.id })).application?.notificationCommitment;
        const asOther = principal.ownerUnit === creditCode ? { ...principal, ownerUnit: other.creditCode } : principal;
        const two = (await ask(asOther, read.tolerance, { id: tolerated.id })).application?.toleranceCommitment;
        if (Boolean(one) !== Boolean(two)) throw new Error('two kinds of commitment disagree');
        return Boolean(one);
      },
    },
    agencyWork: inPages(
      read.inbox,
      (data) => data.applicationInbox,
      (node) => node.id === applicationId,
    ),
    parallelApplication: both(
      probe(read.parallel, { id: parallelId }, (data) => data.parallelApplication),
      probe(read.parallels, { id }, ({ project }) => project?.parallelApplications?.nodes[0]),
    ),
    simulatedApproval: probe(read.simulated, { id }, (data) => data.simulatedApprovals?.[0]),
    projectItem: probe(read.item, { id, code: planned }, (data) => data.projectItem),
    serviceChoice: probe(read.ofProject, { id }, ({ project }) => project?.serviceChoice),
    parcel: both(
      probe(read.ofProject, { id }, ({ project }) => project?.parcel),
      probe(read.ofProject, { id }, ({ project }) => project?.parcels?.nodes[0]),
    ),
    jointPreReview: both(
      probe(read.preReview, { id: preReviewId }, (data) => data.jointPreReview),
      probe(read.ofProject, { id }, ({ project }) => project?.jointPreReview),
    ),
    preReviewOpinion: probe(read.opinions, { id: preReviewId }, (data) => data.jointPreReview?.opinions),
    ownersForm: both(
      probe(read.smartForm, { id, codes: ['gas-supply'] }, (data) => data.smartForm),
      probe(read.reusable, { id, code: soil }, (data) => data.reusableMaterials),
    ),
    materialHistory: probe(read.changes, { id: material.id }, (data) => data.material?.changes),
    materialAccess: probe(read.accesses, { id: material.id }, (data) => data.material?.accesses?.nodes[0]),
  };
}
