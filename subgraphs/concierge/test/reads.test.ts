import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

describe('reads of one request', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  it('asks each store once, however many projects the gateway asks for', async () => {
    const projects = [];
    for (let count = 0; count < 3; count += 1) {
      const steward = await concierge.someSteward();
      const { projectId } = await concierge.know();
      await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
        p: projectId,
        s: steward.id,
      });
      await concierge.order(
        'mutation ($p: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "停水", text: "停水") { id } }',
        { p: projectId },
      );
      projects.push({ __typename: 'Project', id: projectId });
    }
    const { people, stewardships, problems } = concierge.needs.store;
    const findStewardships = vi.spyOn(stewardships, 'findStewardships');
    const spies = [
      vi.spyOn(people, 'findPeople'),
      vi.spyOn(people, 'findUnits'),
      vi.spyOn(stewardships, 'listTermsOfProjects'),
      vi.spyOn(stewardships, 'countInHand'),
      vi.spyOn(problems, 'listProblemsOfProjects'),
      vi.spyOn(problems, 'listSteps'),
    ];
    const { errors } = await concierge.ask(
      somebody.supervisor,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
        steward { name workload unit { name } }
        stewardHistory { nodes { capacity } }
        problems { nodes { title steps { kind } } }
      } } }`,
      { of: projects },
    );
    expect(errors).toEqual([]);
    for (const spy of spies) expect(spy, spy.getMockName()).toHaveBeenCalledTimes(1);
    // once for the right to look into the projects, once for the answer
    expect(findStewardships).toHaveBeenCalledTimes(2);
  });

  it('answers null for an entity with an id that cannot be, and forgets what a mutation has changed', async () => {
    const of = [
      { __typename: 'Person', id: 'x' },
      { __typename: 'Problem', id: "'; drop table people" },
    ];
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    expect((await concierge.ask(somebody.serviceRoom, query, { of })).data._entities).toEqual([null, null]);
    const { id, unitId } = await concierge.someSteward();
    const data = await concierge.order(
      'mutation ($id: ID!, $unit: ID!) { a: nameBackup(unitId: $unit, personId: $id) { backup { roles { role } } } b: grantRole(personId: $id, role: EXPERT) { unit { backup { roles { role } } } } }',
      { id, unit: unitId },
    );
    expect(data.b.unit.backup.roles).toEqual([{ role: 'STEWARD' }, { role: 'EXPERT' }]);
  });
});
