import { newId } from '@guanjia/kernel/newId';
import { createLog } from '@guanjia/runtime/createLog';
import { sql } from '@guanjia/runtime/drizzle';
import { seedDemo as seedAcceptance } from '../../../subgraphs/acceptance/src/seedDemo.ts';
import { readDemoData } from '../../../subgraphs/approval/src/storage/readDemoData.ts';
import { seedDemo as seedApproval } from '../../../subgraphs/approval/src/usecases/seedDemo.ts';
import { delegationTo, grant, newChief } from '../../../subgraphs/approval/test/support/delegations.ts';
import { submitInParallel } from '../../../subgraphs/approval/test/support/formOperations.ts';
import { materialsOf, openProject } from '../../../subgraphs/approval/test/support/openApplication.ts';
import { approverOf, region, serviceRoom } from '../../../subgraphs/approval/test/support/people.ts';
import { seedDemo as seedConcierge } from '../../../subgraphs/concierge/src/seedDemo.ts';
import { handoffTo, registered } from '../../../subgraphs/exchange/test/messages.ts';
import { seedDemo as seedUtilities } from '../../../subgraphs/utilities/src/seedDemo.ts';
import type { startGraphWithExchange } from '../kit/startGraphWithExchange.ts';
import type { Foreign } from './mutationRequest.ts';

type Graph = Awaited<ReturnType<typeof startGraphWithExchange>>;

/** Where the records lie that an argument of this name, or the `id` of such an answer, is about. */
const tables: Readonly<Record<string, string>> = {
  projectId: 'approval.projects',
  earlierProjectId: 'approval.projects',
  applicationId: 'approval.applications',
  flagId: 'approval.basis_flags',
  preReviewId: 'approval.joint_pre_reviews',
  delegationId: 'approval.delegations',
  lineId: 'approval.plan_lines',
  Material: 'approval.materials',
  MaterialLink: 'approval.materials',
  ParallelApplication: 'approval.parallel_applications',
  acceptanceId: 'acceptance.joint_acceptances',
  adviceId: 'acceptance.advice',
  preCheckId: 'acceptance.pre_checks',
  'visitId JointVisit': 'acceptance.joint_visits',
  JointUtilityApplication: 'utilities.joint_applications',
  UtilityMatterTask: 'utilities.matter_tasks',
  matterIds: 'utilities.matter_tasks',
  matter: 'utilities.matter_tasks',
  JointSurvey: 'utilities.joint_surveys',
  EventSource: 'exchange.event_sources',
  EventSourceWithKey: 'exchange.event_sources',
  unitId: 'concierge.units',
  firstAgencyId: 'concierge.units',
  teamId: 'concierge.teams',
  crewId: 'concierge.teams',
  bookingId: 'concierge.bus_bookings',
  slotId: 'concierge.bus_slots',
  busId: 'concierge.buses',
  problemId: 'concierge.problems',
  agreementId: 'concierge.agreements',
  'reportId Report': 'concierge.reports',
  'reportId CityReport': 'concierge.city_reports',
  visitId: 'concierge.service_visits',
  meetingId: 'concierge.meetings',
  resolutionId: 'concierge.meeting_resolutions',
  planId: 'concierge.training_plans',
  recordId: 'concierge.training_records',
  fileId: 'concierge.service_files',
  recognitionId: 'concierge.recognitions',
  lectureId: 'concierge.lectures',
  questionId: 'concierge.lecture_questions',
  solutionId: 'concierge.solutions',
  entryId: 'concierge.knowledge_entries',
  entryIds: 'concierge.knowledge_entries',
  matterId: 'concierge.policy_matters',
  postId: 'concierge.contact_posts',
  absenceId: 'concierge.absences',
  holdingId: 'concierge.role_holdings',
  routeId: 'concierge.routes',
};
const people = 'concierge.people';

/** Ids of them, and the tables that had none. */
interface ForeignRecords extends Foreign {
  unknown(): readonly string[];
}

/** The demo's records in every department, and legs of a handoff: all of them elsewhere than an outsider works. */
export async function foreignRecords(graph: Graph): Promise<ForeignRecords> {
  const log = createLog({ name: 'foreign-records', level: 'silent' });
  const demo = readDemoData({
    projects: new URL('../../../schema/demo/projects.json', import.meta.url),
    script: new URL('../../../subgraphs/approval/data/demo/script.json', import.meta.url),
  });
  graph.setNow('2026-11-20T14:00:00+08:00');
  await seedApproval(graph.approval.needs, demo);
  await seedConcierge(graph.concierge.needs, log);
  await seedUtilities(graph.utilities.needs, graph.utilities.saveDraft, log);
  await seedAcceptance({ ...graph.acceptance, log });
  const projectId = newId();
  const { handoff } = handoffTo([`heating-${newId()}`], { projectId });
  await graph.exchange.approval.intake([registered({ projectId })]);
  await graph.exchange.utilities.intake([{ kind: 'handoff', handoff }]);
  await openApprovalRecords(graph.approval);
  const ids = new Map<string, string>();
  for (const table of [...Object.values(tables), people]) {
    const [schema = '', name = ''] = table.split('.');
    // the demo's come first: their ids are of an earlier day
    const query = sql`select id::text as id from ${sql.identifier(schema)}.${sql.identifier(name)} order by id limit 1`;
    const [row] = (await graph.approval.database.db.execute(query)).rows;
    if (typeof row?.['id'] === 'string') ids.set(table, row['id']);
  }
  const unknown = new Set<string>();
  const [project] = demo.projects;
  return {
    region: '370702',
    creditCode: project?.ownerUnit.creditCode ?? '',
    counterCode: 'demo-counter',
    idOf(name, answer) {
      if (name === 'legId') return handoff.legs[0]?.id ?? '';
      const table = (name === 'id' ? tables[answer] : (tables[`${name} ${answer}`] ?? tables[name])) ?? people;
      const id = ids.get(table);
      if (id === undefined) unknown.add(table);
      return id ?? newId();
    },
    unknown: () => [...unknown].toSorted(),
  };
}

/** What the demo of 审批事项 does not have. */
async function openApprovalRecords(door: Graph['approval']): Promise<void> {
  const { owner, projectId } = await openProject(door);
  const itemCodes = ['soil-water-plan-approval', 'drainage-permit'];
  const materials = [...new Set(itemCodes.flatMap((code) => materialsOf(door, code)))];
  await door.ask(owner, submitInParallel, { projectId, itemCodes, materials });
  await door.ask(owner, 'mutation ($id: ID!) { planRoadmap(projectId: $id) { version } }', { id: projectId });
  const opened = `mutation ($id: ID!) {
    openJointPreReview(projectId: $id, agreementReference: "演示协议1号", agreementSignedOn: "2026-11-01") { id } }`;
  await door.ask(serviceRoom, opened, { id: projectId });
  const period = { validFrom: '2026-11-01', validUntil: '2027-06-30' };
  await door.ask(approverOf('WATER'), grant, { input: delegationTo(newChief(), period) });
  const drawnUp = `mutation ($region: String!, $month: String!) {
    drawUpMonthlyPlan(region: $region, month: $month, onlyKeyProjects: false) { id } }`;
  await door.ask(serviceRoom, drawnUp, { region, month: '2026-12' });
}
