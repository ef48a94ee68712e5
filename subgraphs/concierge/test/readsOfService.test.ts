import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveHandedOver } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { enlistTeam } from './someTeam.ts';
import { book, someSlots, someTrain, wish } from './someTrain.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const look = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  completion { basis }
  earlierProject { kind }
  laterProjects(first: 10) { nodes { kind } }
  serviceEvaluation { efficiency }
  serviceFile { entries(first: 10) { nodes { title } } suggestions { title } keptBy { name } }
  procedure { stage steps { kind done } history(first: 10) { nodes { text } } }
  team { leader { name } formerMembers { seatName person { name serviceFigures { finished } } } vacancies { seatName } }
  throughTrainVisits(first: 10) { nodes {
    status contactPhone bus { name month(month: "2026-03") { visits } } crew { name }
    slot { free booking { id } } lastCheck { complete } checks(first: 5) { nodes { id } } record(first: 5) { nodes { id } }
  } }
} } }`;
const visits = `query ($region: String!, $first: Int!) { serviceVisits(filter: { region: $region }, first: $first) {
  nodes { light visitor { name } project { id } problem { title } } } }`;
const slots = `query ($region: String!, $first: Int!) { throughTrainSlots(filter: { region: $region }, first: $first) {
  nodes { free booking { id } bus { name } crew { name } } } }`;
const procedures = `query ($region: String!, $first: Int!) { procedures(filter: { region: $region }, first: $first) {
  nodes { stage light overdue next { kind } history(first: 5) { nodes { text } } } } }`;

describe('reads of one request about the service for projects (C4 C5 C9 C10 C12)', () => {
  let concierge: ConciergeUnderTest;
  let region: string;
  let sent = 0;
  let projectIds: readonly string[];

  beforeAll(async () => {
    concierge = await startConcierge(undefined, () => {
      sent += 1;
    });
    const train = await someTrain(concierge);
    region = train.region;
    const { steward } = await enlistTeam(concierge, region);
    const made: string[] = [];
    for (const [hour, slotId] of (await someSlots(concierge, train, 1, 3, 5, 7)).entries()) {
      const project = await concierge.know({ regionCode: region, keyLevels: ['PROVINCIAL'] });
      const { projectId } = project;
      await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
        p: projectId,
        s: steward.id,
      });
      await concierge.order(book, { input: wish(projectId, slotId) });
      const sha256 = String(hour).repeat(64);
      const material = { sha256, name: '报告.pdf', mediaType: 'application/pdf', bytes: 10 };
      await concierge.order('mutation ($input: FileEntryInput!) { collectFileEntry(input: $input) { id } }', {
        input: { projectId, kind: 'MATERIAL', title: '报告', material },
      });
      await concierge.follow(archiveHandedOver(project));
      made.push(projectId);
    }
    projectIds = made;
  });
  afterAll(() => concierge.close());

  /** Statements that one request sends to the database. */
  const statements = async (query: string, variables: object): Promise<number> => {
    sent = 0;
    const { errors } = await concierge.ask(somebody.serviceRoom, query, { ...variables });
    expect(errors).toEqual([]);
    return sent;
  };
  const entities = (ids: readonly string[]) => ({ of: ids.map((id) => ({ __typename: 'Project', id })) });

  it('asks the database as often for many projects as for one', async () => {
    const one = await statements(look, entities(projectIds.slice(0, 1)));
    expect(one).toBeGreaterThan(10);
    expect(await statements(look, entities(projectIds))).toBe(one);
  });

  it.each([
    ['visits', visits],
    ['slots', slots],
    ['procedures', procedures],
  ])('asks the database as often for a long list as for a short one: %s', async (_, query) => {
    const short = await statements(query, { region, first: 1 });
    expect(short).toBeGreaterThan(1);
    expect(await statements(query, { region, first: 100 })).toBe(short);
  });
});
