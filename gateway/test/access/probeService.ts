import type { ConciergeUnderTest } from '../../../subgraphs/concierge/test/startConcierge.ts';
import { type ConciergeProbes, conciergeProbe, hasSome, ofProject, seededRow } from './conciergeProbe.ts';
import type { SeededConcierge } from './seedConcierge.ts';

type ServiceResource =
  | 'projectService'
  | 'projectRouting'
  | 'assignmentScore'
  | 'procedure'
  | 'procedureText'
  | 'alarm'
  | 'problem'
  | 'problemText'
  | 'serviceText'
  | 'meeting';

/** Rows of the service of one project while it goes on. */
export function probeService(concierge: ConciergeUnderTest, seeded: SeededConcierge): ConciergeProbes<ServiceResource> {
  const { region, project, finished, ids } = seeded;
  const row = seededRow(seeded);
  const { projectId } = project;
  return {
    projectService: conciergeProbe(concierge, row, [
      ofProject(projectId, { fields: 'stewardship { status }', read: ({ stewardship }) => stewardship }),
      ofProject(projectId, { fields: 'steward { id }', read: ({ steward }) => steward }),
      ofProject(finished.projectId, { fields: 'completion { basis }', read: ({ completion }) => completion }),
    ]),
    projectRouting: conciergeProbe(concierge, row, [
      ofProject(projectId, { fields: 'routing { version }', read: ({ routing }) => routing }),
      ofProject(projectId, { fields: 'routings { nodes { id } }', read: ({ routings }) => hasSome(routings?.nodes) }),
      ofProject(projectId, {
        fields: 'stewardHistory { nodes { capacity } }',
        read: ({ stewardHistory }) => hasSome(stewardHistory?.nodes),
      }),
    ]),
    assignmentScore: conciergeProbe(concierge, row, [
      ofProject(projectId, {
        fields: 'stewardship { assignment { score parts { points } } }',
        read: ({ stewardship }) => stewardship?.assignment?.score && hasSome(stewardship.assignment.parts),
      }),
      ofProject(projectId, {
        fields: 'stewardship { assignment { considered { name } } }',
        read: ({ stewardship }) => hasSome(stewardship?.assignment?.considered),
        notFor: ['STEWARD'],
      }),
    ]),
    procedure: conciergeProbe(concierge, row, [
      ofProject(projectId, { fields: 'procedure { openedAt }', read: ({ procedure }) => procedure }),
      ofProject(projectId, { fields: 'team { formedAt }', read: ({ team }) => team }),
      {
        query: 'query ($r: String!) { procedures(filter: { region: $r }, first: 100) { nodes { project { id } } } }',
        variables: { r: region },
        read: ({ procedures }) => hasProject(procedures?.nodes, projectId),
        notFor: ['OWNER', 'PROJECT_SERVICE_SPECIALIST', 'EXPERT'],
      },
    ]),
    procedureText: conciergeProbe(concierge, row, [
      ofProject(projectId, {
        fields: 'procedure { history { nodes { text } } }',
        read: ({ procedure }) => hasSome(procedure?.history?.nodes),
      }),
      ofProject(projectId, {
        fields: 'procedure { steps { note } }',
        read: ({ procedure }) => procedure?.steps.some(({ note }: { note: string | null }) => note !== null),
      }),
    ]),
    alarm: conciergeProbe(concierge, row, [
      {
        query: 'query ($r: String!) { teamVacancies(region: $r, first: 100) { nodes { project { id } } } }',
        variables: { r: region },
        read: ({ teamVacancies }) => hasProject(teamVacancies?.nodes, projectId),
      },
      {
        query: 'query ($r: String!) { staffingAlarms(region: $r) { nodes { kind } } }',
        variables: { r: region },
        read: ({ staffingAlarms }) => hasSome(staffingAlarms?.nodes),
      },
      {
        query: 'query ($r: String!) { completionCounts(region: $r) { finished } }',
        variables: { r: region },
        read: ({ completionCounts }) => completionCounts?.finished,
      },
    ]),
    problem: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { problem(id: $id) { status } }',
        variables: { id: ids.problemId },
        read: ({ problem }) => problem,
      },
      ofProject(projectId, { fields: 'problems { nodes { id } }', read: ({ problems }) => hasSome(problems?.nodes) }),
    ]),
    problemText: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { problem(id: $id) { text } }',
        variables: { id: ids.problemId },
        read: ({ problem }) => problem?.text,
      },
    ]),
    serviceText: conciergeProbe(concierge, row, [
      ofProject(projectId, {
        fields: 'enterprisePlans { measures }',
        read: ({ enterprisePlans }) => hasSome(enterprisePlans),
      }),
      ofProject(projectId, { fields: 'earlierProject { reason }', read: ({ earlierProject }) => earlierProject }),
      ofProject(finished.projectId, {
        fields: 'laterProjects { nodes { reason } }',
        read: ({ laterProjects }) => hasSome(laterProjects?.nodes),
      }),
      {
        query: 'query ($id: ID!) { problem(id: $id) { matter { title } } }',
        variables: { id: ids.problemId },
        read: ({ problem }) => problem?.matter,
      },
      {
        query: 'query ($id: ID!) { lecture(id: $id) { topic } }',
        variables: { id: ids.projectLectureId },
        read: ({ lecture }) => lecture,
      },
      {
        query: 'query ($p: ID!) { lectures(filter: { projectId: $p }) { nodes { topic } } }',
        variables: { p: projectId },
        read: ({ lectures }) => hasSome(lectures?.nodes),
      },
    ]),
    meeting: conciergeProbe(concierge, row, [
      {
        query: 'query ($id: ID!) { meeting(id: $id) { title minutes } }',
        variables: { id: ids.meetingId },
        read: ({ meeting }) => meeting?.minutes,
      },
      {
        query: 'query ($p: ID!) { meetings(filter: { projectId: $p }) { nodes { agenda { title } } } }',
        variables: { p: projectId },
        read: ({ meetings }) => hasSome(meetings?.nodes),
      },
      {
        query: 'query ($m: ID!) { resolutions(filter: { meetingId: $m }) { nodes { text } } }',
        variables: { m: ids.meetingId },
        read: ({ resolutions }) => hasSome(resolutions?.nodes),
      },
    ]),
  };
}

function hasProject(nodes: readonly { project: { id: string } }[] | undefined, projectId: string): boolean {
  return (nodes ?? []).some(({ project }) => project.id === projectId);
}
