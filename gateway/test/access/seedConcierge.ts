import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { archiveHandedOver, signedAgreement } from '../../../subgraphs/concierge/test/finishedProject.ts';
import { somebody } from '../../../subgraphs/concierge/test/somebody.ts';
import { someEntry } from '../../../subgraphs/concierge/test/someEntry.ts';
import { somePeople } from '../../../subgraphs/concierge/test/somePeople.ts';
import { reportedProblem } from '../../../subgraphs/concierge/test/somePerson.ts';
import { book, someBus, someSlots, wish } from '../../../subgraphs/concierge/test/someTrain.ts';
import { type ConciergeUnderTest, monday, type SomeSteward } from '../../../subgraphs/concierge/test/startConcierge.ts';
import { seedRoutes } from './seedRoutes.ts';

/** One project with all that this department keeps of it, in one person's hands, and what is kept of that person. */
export interface SeededConcierge {
  readonly region: string;
  readonly steward: SomeSteward;
  /** Complex, with plan, lecture, routing, meeting, report, visit and booking. */
  readonly project: ProjectFacts;
  /** Of the same owner and steward, finished, with agreement, evaluation and file. */
  readonly finished: ProjectFacts;
  readonly visitor: SomeSteward;
  readonly ids: Readonly<Record<SeededThing, string>>;
}

interface ToSeed {
  readonly region: string;
  readonly mark: string;
  /** Eight digits. */
  readonly phone: string;
  /** Of a project that other departments know. */
  readonly known?: Partial<ProjectFacts>;
}

type SeededThing = keyof Awaited<ReturnType<typeof seedThings>>;

/** What a month's reports are asked by. */
export const seededMonth = '2026-03';

const grant =
  'mutation ($id: ID!, $role: DutyRole!, $scope: RoleScopeInput) { grantRole(personId: $id, role: $role, scope: $scope) { id } }';

/** Texts that are put where only some may read them; `mark` and `phone` make them unlike any other. */
export async function seedConcierge(
  concierge: ConciergeUnderTest,
  { region, mark, phone, known }: ToSeed,
): Promise<SeededConcierge> {
  const steward = await concierge.someSteward({ region });
  const roles = [
    { role: 'CHIEF_CONTACT' },
    { role: 'CREW_AGENT' },
    { role: 'POLICY_LECTURER', scope: { fields: ['FACTORY_PRODUCTION'] } },
  ];
  for (const role of roles) await concierge.order(grant, { id: steward.id, ...role });
  const project = await concierge.know({ ...known, regionCode: region, keyLevels: ['PROVINCIAL'] });
  const finished = await concierge.know({ regionCode: region, ownerUnit: project.ownerUnit });
  const assign = 'mutation ($p: ID!, $s: ID) { assignSteward(projectId: $p, personId: $s) { id } }';
  // by name: tests share the database, and another's steward could match better
  await concierge.order(assign, { p: project.projectId, s: steward.id });
  await concierge.order(assign, { p: finished.projectId, s: steward.id });
  const visitor = await concierge.someSteward({ region });
  const where = { region, mark, phone, steward, project, finished, visitor };
  return { region, steward, project, finished, visitor, ids: await seedThings(concierge, where) };
}

type Place = Omit<SeededConcierge, 'ids'> & Pick<ToSeed, 'mark' | 'phone'>;

async function seedThings(concierge: ConciergeUnderTest, place: Place) {
  return {
    ...(await seedForce(concierge, place)),
    ...(await seedService(concierge, place)),
    ...(await seedEnd(concierge, place)),
    bookingId: await seedBooking(concierge, place),
    routeId: await seedRoutes(concierge, place),
    // on the next day
    meetingId: await seedMeeting(concierge, place),
  };
}

async function seedForce(concierge: ConciergeUnderTest, { region, mark, phone, steward: { id, unitId } }: Place) {
  const { registerPerson } = await concierge.order(
    'mutation ($u: ID!, $phone: String!) { registerPerson(unitId: $u, name: "值班人员", phone: $phone) { id } }',
    { u: unitId, phone: `0531-${phone}` },
  );
  await concierge.order(
    'mutation ($id: ID!, $why: String!) { recordAbsence(personId: $id, firstDay: "2026-04-01", lastDay: "2026-04-02", reason: $why) { id } }',
    { id, why: `absence-${mark}` },
  );
  await concierge.order('mutation ($u: ID!) { markReportingUnit(unitId: $u, kind: STREET) { kind } }', { u: unitId });
  const { planTraining } = await concierge.order(
    'mutation ($u: ID!) { planTraining(input: { subject: "容缺受理", field: POLICY, form: CENTRAL, heldById: $u, firstDay: "2026-03-09", lastDay: "2026-03-10", unitIds: [$u] }) { id } }',
    { u: unitId },
  );
  await concierge.order(
    'mutation ($p: ID!, $id: ID!, $note: String) { recordTraining(planId: $p, results: [{ personId: $id, result: PASSED, note: $note }]) { id } }',
    { p: planTraining.id, id, note: `training-${mark}` },
  );
  const lecture = await lectureOf(concierge, { region, lecturerId: id, projectId: null, topic: '政策宣讲' });
  const cityReport = await concierge.order(
    'mutation ($r: String!, $t: String!) { writeCityReport(region: $r, month: "2026-02", texts: { progress: $t }) { id } }',
    { r: region, t: `cityreport-${mark}` },
  );
  return {
    staffId: registerPerson.id as string,
    planId: planTraining.id as string,
    lectureId: lecture,
    cityReportId: cityReport.writeCityReport.id as string,
    entryId: await someEntry(concierge, { region }),
    draftId: await someEntry(concierge, { region, isPublished: false, answer: `draft-${mark}` }),
  };
}

async function lectureOf(
  concierge: ConciergeUnderTest,
  asked: { region: string; lecturerId: string; projectId: string | null; topic: string },
): Promise<string> {
  const { region, lecturerId, projectId, topic } = asked;
  const hour = projectId === null ? '01' : '05';
  const input = {
    topic,
    field: 'FACTORY_PRODUCTION',
    regionCode: region,
    form: 'AT_PLACE',
    place: '政务服务大厅',
    startsAt: `2026-03-20T${hour}:00:00Z`,
    endsAt: `2026-03-20T${hour}:30:00Z`,
    lecturerIds: [lecturerId],
    audience: 'ENTERPRISES',
    projectId,
  };
  const data = await concierge.order('mutation ($input: LectureInput!) { planLecture(input: $input) { id } }', {
    input,
  });
  return data.planLecture.id;
}

async function seedService(concierge: ConciergeUnderTest, place: Place) {
  const { region, mark, steward, visitor, project } = place;
  const p = project.projectId;
  const problemId = await reportedProblem(concierge, project, { title: `problem-${mark}` });
  const { openPolicyMatter } = await concierge.order(
    'mutation ($r: String!, $t: String!) { openPolicyMatter(regionCode: $r, title: $t, question: "如何统一？") { id } }',
    { r: region, t: `matter-${mark}` },
  );
  await concierge.order(
    'mutation ($m: ID!, $id: ID!) { joinPolicyMatter(matterId: $m, problemId: $id, reason: "同类问题") { id } }',
    { m: openPolicyMatter.id, id: problemId },
  );
  await concierge.order(
    'mutation ($p: ID!, $m: [String!]!) { issueEnterprisePlan(projectId: $p, title: "一企一策", measures: $m) { id } }',
    { p, m: [`plan-${mark}`] },
  );
  await concierge.order('mutation ($p: ID!, $n: String!) { takeOnProject(projectId: $p, note: $n) { openedAt } }', {
    p,
    n: `step-${mark}`,
  });
  const withdrawnId = await withdrawnSolution(concierge, project);
  const report = await concierge.ask(
    steward.principal,
    'mutation ($p: ID!, $m: String!, $t: String!) { handInServiceReport(projectId: $p, month: $m, input: { progress: $t, problemsMet: "无", helpGiven: "协调", nextWork: "施工许可" }) { id } }',
    { p, m: seededMonth, t: `report-${mark}` },
  );
  const visit = await concierge.order(
    'mutation ($p: ID!, $v: ID!, $why: String!) { arrangeServiceVisit(projectId: $p, visitorId: $v, reason: $why) { id } }',
    { p, v: visitor.id, why: `visit-${mark}` },
  );
  const notes = { way: 'PHONE', partner: 'OWNER_AGENT', paidOn: '2026-03-09', isSatisfied: true };
  await accepted(concierge, visitor.principal, {
    query: 'mutation ($input: ServiceVisitInput!) { recordServiceVisit(input: $input) { id } }',
    variables: { input: { visitId: visit.arrangeServiceVisit.id, ...notes, findings: `findings-${mark}` } },
  });
  const topic = `lecture-${mark}`;
  return {
    problemId,
    withdrawnId,
    matterId: openPolicyMatter.id as string,
    projectLectureId: await lectureOf(concierge, { region, lecturerId: steward.id, projectId: p, topic }),
    reportId: report.data.handInServiceReport.id as string,
    visitId: visit.arrangeServiceVisit.id as string,
  };
}

async function withdrawnSolution(concierge: ConciergeUnderTest, project: ProjectFacts): Promise<string> {
  const problem = await reportedProblem(concierge, project, { title: '扬尘在线监测怎样安装' });
  await concierge.order('mutation ($id: ID!) { answerProblem(problemId: $id, answer: "已答") { id } }', {
    id: problem,
  });
  await concierge.order('mutation ($id: ID!) { solveProblem(problemId: $id, solution: "已办") { id } }', {
    id: problem,
  });
  const { publishSolution } = await concierge.order(
    'mutation ($p: ID!) { publishSolution(problemId: $p, title: "扬尘在线监测安装", question: "怎样安装？", answer: "按导则安装。") { id } }',
    { p: problem },
  );
  await concierge.order('mutation ($id: ID!) { withdrawSolution(solutionId: $id, reason: "政策已变") { id } }', {
    id: publishSolution.id,
  });
  return publishSolution.id;
}

/** What remains of a project that is finished: a bad evaluation, and what it gives rise to. */
async function seedEnd(concierge: ConciergeUnderTest, { mark, steward, project, finished }: Place) {
  const agreementId = await signedAgreement(concierge, finished);
  const material = {
    sha256: newId().replaceAll('-', '').repeat(2),
    name: `file-${mark}.pdf`,
    mediaType: 'application/pdf',
    bytes: 9,
  };
  const file = await concierge.order('mutation ($input: FileEntryInput!) { collectFileEntry(input: $input) { id } }', {
    input: { projectId: finished.projectId, kind: 'OTHER', title: '勘察报告', material },
  });
  const recognitionIds: string[] = [];
  for (const ended of [finished, await anotherOf(concierge, { project, steward })]) {
    await concierge.follow(archiveHandedOver(ended));
    await accepted(concierge, somebody.ownerOf(ended), {
      query:
        'mutation ($p: ID!, $t: String) { evaluateService(input: { projectId: $p, efficiency: 5, attitude: 5, integrity: 1, text: $t }) { id } }',
      variables: { p: ended.projectId, t: `evaluation-${mark}` },
    });
    const proposed = await concierge.order(
      'query ($id: ID!) { recognitions(filter: { personId: $id, status: PROPOSED }) { nodes { id } } }',
      { id: steward.id },
    );
    recognitionIds.push(proposed.recognitions.nodes[0].id);
    if (recognitionIds.length > 1) continue;
    await concierge.order(
      'mutation ($id: ID!) { decideRecognition(recognitionId: $id, isConfirmed: true, reason: "属实") { id } }',
      { id: recognitionIds[0] },
    );
  }
  await concierge.order(
    'mutation ($p: ID!, $e: ID!, $why: String) { linkLaterProject(projectId: $p, earlierProjectId: $e, kind: EXTENSION, reason: $why) { kind } }',
    { p: project.projectId, e: finished.projectId, why: `link-${mark}` },
  );
  return { agreementId, fileId: file.collectFileEntry.id as string };
}

async function anotherOf(
  concierge: ConciergeUnderTest,
  { project, steward }: Pick<Place, 'project' | 'steward'>,
): Promise<ProjectFacts> {
  const { regionCode, ownerUnit } = project;
  const facts = await concierge.know({ regionCode, ownerUnit });
  await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
    p: facts.projectId,
    s: steward.id,
  });
  return facts;
}

/** A booking of a crew in which the steward serves. */
async function seedBooking(
  concierge: ConciergeUnderTest,
  { region, mark, phone, steward, project }: Place,
): Promise<string> {
  const others = ['CREW_LEADER', 'CREW_AGENT', 'CREW_APPROVER', 'CREW_APPROVER'];
  const { ids } = await somePeople(concierge, { region }, others);
  const [leader, agent, ...approvers] = ids;
  const { formCrew } = await concierge.order(
    'mutation ($n: String!, $r: String!, $l: ID!, $a: [ID!]!, $p: [ID!]!) { formCrew(name: $n, regionCode: $r, agency: ADMIN_APPROVAL, leaderId: $l, agentIds: $a, approverIds: $p) { id } }',
    { n: `测试专班${newId()}`, r: region, l: leader, a: [steward.id, agent], p: approvers },
  );
  const [slotId = ''] = await someSlots(
    concierge,
    { busId: await someBus(concierge, region), crewId: formCrew.id },
    48,
  );
  const input = wish(project.projectId, slotId, { place: `place-${mark}`, contactPhone: `0532-${phone}` });
  return (await concierge.order(book, { input })).bookThroughTrain.id;
}

async function seedMeeting(concierge: ConciergeUnderTest, { region, mark, steward, project }: Place): Promise<string> {
  const who = [{ personId: steward.id }, { agency: 'WATER' }];
  const { callMeeting } = await concierge.order(
    'mutation ($r: String!, $t: String!, $who: [PartyInput!]!, $agenda: [AgendaItemInput!]!) { callMeeting(regionCode: $r, kind: JOINT_MEETING, title: $t, startsAt: "2026-03-10T01:00:00Z", endsAt: "2026-03-10T03:00:00Z", place: "三楼会议室", participants: $who, agenda: $agenda) { id participants { id } } }',
    { r: region, t: `meeting-${mark}`, who, agenda: [{ title: `agenda-${mark}`, projectId: project.projectId }] },
  );
  concierge.setNow(new Date('2026-03-10T04:00:00Z'));
  const present = callMeeting.participants.map(({ id }: { id: string }) => ({ participantId: id, present: true }));
  await concierge.order(
    'mutation ($id: ID!, $who: [AttendanceInput!]!) { holdMeeting(meetingId: $id, attendance: $who) { id } }',
    { id: callMeeting.id, who: present },
  );
  const taken = [{ text: `resolution-${mark}`, owner: { personId: steward.id }, dueWorkingDays: 5 }];
  await concierge.order(
    'mutation ($id: ID!, $m: String!, $taken: [ResolutionInput!]!) { recordMinutes(meetingId: $id, minutes: $m, resolutions: $taken) { id } }',
    { id: callMeeting.id, m: `minutes-${mark}`, taken },
  );
  concierge.setNow(monday);
  return callMeeting.id;
}

async function accepted(
  concierge: ConciergeUnderTest,
  principal: Principal,
  { query, variables }: { readonly query: string; readonly variables: Record<string, unknown> },
): Promise<void> {
  const { errors } = await concierge.ask(principal, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}
