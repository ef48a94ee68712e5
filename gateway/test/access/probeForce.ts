import type { ConciergeUnderTest } from '../../../subgraphs/concierge/test/startConcierge.ts';
import { type ConciergeProbes, conciergeProbe, hasSome, seededRow } from './conciergeProbe.ts';
import { type SeededConcierge, seededMonth } from './seedConcierge.ts';

type ForceResource =
  | 'serviceDirectory'
  | 'officeDirectory'
  | 'staffPhone'
  | 'workload'
  | 'projectsInHand'
  | 'absence'
  | 'absenceReason'
  | 'personnelFile'
  | 'incomingRoute'
  | 'knowledgeDraft'
  | 'lecture'
  | 'serviceReport'
  | 'evidenceDuty'
  | 'reportCounts'
  | 'serviceLedger'
  | 'cityReport'
  | 'serviceFigures'
  | 'recognitionProposal'
  | 'recognition';

/** Rows of the steward force: what is kept of one person, what is known, and what is reported. */
export function probeForce(concierge: ConciergeUnderTest, seeded: SeededConcierge): ConciergeProbes<ForceResource> {
  const { region, steward, project, ids } = seeded;
  const row = seededRow(seeded);
  const ofSteward = { id: steward.id };
  const person = (fields: string, read: (found: never) => unknown) => ({
    query: `query ($id: ID!) { person(id: $id) { ${fields} } }`,
    variables: ofSteward,
    read: (data: { person?: never }) => (data.person ? read(data.person) : null),
  });
  const recognitions = (status: string) => ({
    query: `query ($id: ID!) { recognitions(filter: { personId: $id, status: ${status} }) { nodes { id reason } } }`,
    variables: ofSteward,
    read: (data: { recognitions?: { nodes: [] } }) => hasSome(data.recognitions?.nodes),
  });
  const duties = (fields: string) => ({
    query: `query ($m: String!, $p: ID!) { reportDuties(month: $m, filter: { projectId: $p }) { ${fields} } }`,
    variables: { m: seededMonth, p: project.projectId },
  });
  return {
    serviceDirectory: conciergeProbe(concierge, row, [
      person('name unit { name } roles { role }', ({ name }) => name),
      {
        query: 'query ($id: ID!) { knowledgeEntry(id: $id) { answer } }',
        variables: { id: ids.entryId },
        read: ({ knowledgeEntry }) => knowledgeEntry?.answer,
      },
      {
        query: 'query ($r: String!) { throughTrainSlots(filter: { region: $r }) { nodes { startsAt crew { name } } } }',
        variables: { r: region },
        read: ({ throughTrainSlots }) => hasSome(throughTrainSlots?.nodes),
      },
    ]),
    officeDirectory: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { unit(id: $id) { transferWays { channels } } }',
        variables: { id: steward.unitId },
        read: ({ unit }) => unit?.transferWays,
      },
      {
        query: 'query ($id: ID!) { trainingPlan(id: $id) { subject } }',
        variables: { id: ids.planId },
        read: ({ trainingPlan }) => trainingPlan?.subject,
      },
      {
        query: 'query ($id: ID!) { solution(id: $id) { answer } }',
        variables: { id: ids.withdrawnId },
        read: ({ solution }) => solution?.answer,
      },
    ]),
    staffPhone: conciergeProbe(concierge, row, [person('phone', ({ phone }) => phone)]),
    workload: conciergeProbe(concierge, row, [person('workload', ({ workload }) => workload)]),
    projectsInHand: conciergeProbe(concierge, row, [
      {
        query: '{ myProjects(first: 100) { nodes { project { id } } } }',
        read: ({ myProjects }) =>
          myProjects?.nodes.some((one: { project: { id: string } }) => one.project.id === project.projectId),
      },
    ]),
    absence: conciergeProbe(concierge, row, [
      person('absences { firstDay lastDay }', ({ absences }) => hasSome(absences)),
    ]),
    absenceReason: conciergeProbe(concierge, row, [person('absences { reason }', ({ absences }) => hasSome(absences))]),
    personnelFile: conciergeProbe(concierge, row, [
      person('subject', ({ subject }) => subject),
      person('formerRoles { role }', ({ formerRoles }) => formerRoles),
      person('history { nodes { summary } }', ({ history }: { history?: { nodes: [] } }) => hasSome(history?.nodes)),
      person('trainings { nodes { note } }', ({ trainings }: { trainings?: { nodes: [] } }) =>
        hasSome(trainings?.nodes),
      ),
      {
        query: 'query ($id: ID!) { personnelHistory(filter: { personId: $id }) { nodes { summary } } }',
        variables: ofSteward,
        read: ({ personnelHistory }) => hasSome(personnelHistory?.nodes),
      },
      {
        query: 'query ($id: ID!) { trainingPlan(id: $id) { records { nodes { note } } } }',
        variables: { id: ids.planId },
        read: ({ trainingPlan }) => hasSome(trainingPlan?.records?.nodes),
      },
      {
        query: 'query ($u: ID!) { untrainedPeople(year: 2025, filter: { unitId: $u }) { nodes { id } } }',
        variables: { u: steward.unitId },
        read: ({ untrainedPeople }) => hasSome(untrainedPeople?.nodes),
      },
    ]),
    incomingRoute: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { unit(id: $id) { incomingRoutes { nodes { id } } } }',
        variables: { id: steward.unitId },
        read: ({ unit }) => hasSome(unit?.incomingRoutes?.nodes),
      },
    ]),
    knowledgeDraft: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { knowledgeEntry(id: $id) { answer } }',
        variables: { id: ids.draftId },
        read: ({ knowledgeEntry }) => knowledgeEntry?.answer,
      },
      {
        query:
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on KnowledgeEntry { editions { answer } } } }',
        variables: { of: [{ __typename: 'KnowledgeEntry', id: ids.draftId }] },
        read: ({ _entities: [entry] = [] }) => entry?.editions,
      },
    ]),
    lecture: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { lecture(id: $id) { topic } }',
        variables: { id: ids.lectureId },
        read: ({ lecture }) => lecture?.topic,
      },
    ]),
    serviceReport: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { report(id: $id) { versions { service { progress } } } }',
        variables: { id: ids.reportId },
        read: ({ report }) => report,
      },
      { ...duties('list { nodes { report { id } } }'), read: ({ reportDuties }) => hasSome(reportDuties?.list?.nodes) },
      {
        query:
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { serviceReports { nodes { id } } } } }',
        variables: { of: [{ __typename: 'Project', id: project.projectId }] },
        read: ({ _entities: [found] = [] }) => hasSome(found?.serviceReports?.nodes),
        notFor: ['WINDOW_CLERK'],
      },
    ]),
    evidenceDuty: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { unit(id: $id) { evidenceDuty { fromMonth } } }',
        variables: { id: steward.unitId },
        read: ({ unit }) => unit?.evidenceDuty,
      },
    ]),
    reportCounts: conciergeProbe(concierge, row, [
      { ...duties('counts { owed }'), read: ({ reportDuties }) => reportDuties?.counts.owed },
    ]),
    serviceLedger: conciergeProbe(concierge, row, [
      {
        query:
          'query ($u: ID!) { serviceLedger(filter: { unitId: $u }) { totals { projects } lines { nodes { code } } } }',
        variables: { u: steward.unitId },
        read: ({ serviceLedger }) => hasSome(serviceLedger?.lines.nodes) && serviceLedger.totals.projects,
      },
      {
        query: 'query ($id: ID!) { problemLedger(filter: { personId: $id }) { totals { problems } csv } }',
        variables: ofSteward,
        read: ({ problemLedger }) => problemLedger?.totals.problems && problemLedger.csv.includes('problem-'),
      },
      {
        query: 'query ($id: ID!) { workloadLedger(filter: { personId: $id }) { totals { people } } }',
        variables: ofSteward,
        read: ({ workloadLedger }) => workloadLedger?.totals.people,
      },
    ]),
    cityReport: conciergeProbe(concierge, row, [
      {
        query: 'query ($r: String!) { cityReport(region: $r, month: "2026-02") { texts { progress } } }',
        variables: { r: region },
        read: ({ cityReport }) => cityReport,
      },
      {
        query: 'query ($r: String!) { cityReports(filter: { region: $r }) { nodes { month } } }',
        variables: { r: region },
        read: ({ cityReports }) => hasSome(cityReports?.nodes),
      },
      {
        query: 'query ($r: String!) { cityFigures(region: $r, month: "2026-02") { csv } }',
        variables: { r: region },
        read: ({ cityFigures }) => cityFigures,
      },
      {
        query: 'query ($r: String!) { lectureFigures(year: 2026, by: REGION, region: $r) { nodes { planned } } }',
        variables: { r: region },
        read: ({ lectureFigures }) => hasSome(lectureFigures?.nodes),
      },
    ]),
    serviceFigures: conciergeProbe(concierge, row, [
      person('serviceFigures { finished }', ({ serviceFigures }) => serviceFigures),
    ]),
    recognitionProposal: conciergeProbe(concierge, row, [recognitions('PROPOSED')]),
    recognition: conciergeProbe(concierge, row, [recognitions('CONFIRMED')]),
  };
}
