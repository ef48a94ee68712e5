import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { draft, registerProject, verb } from './support/operations.ts';
import { approverOf, clerk, ownerOf } from './support/people.ts';
import { newCreditCode, newProjectCode, projectInput } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const { postgresUrl } = testServices();

describeConcurrency('embedded', () => testDatabaseUrl());
describe.skipIf(postgresUrl === null)('with a server', () => {
  describeConcurrency('on PostgreSQL', () => postgresUrl ?? '');
});

/** What must hold when several write at the same time. */
function describeConcurrency(way: string, urlOf: () => string): void {
  describe(`approval, ${way}`, () => {
    const codesOf = (answers: readonly { errors?: readonly { extensions?: Record<string, unknown> }[] }[]) =>
      answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'done').toSorted();

    it('gives a project code to one of those who ask for it', async () => {
      const { subgraph } = await startApproval({ url: urlOf() });
      const code = newProjectCode();
      const answers = await Promise.all(
        Array.from({ length: 6 }, newCreditCode).map((creditCode) => {
          const variables = { input: projectInput(creditCode, { code }) };
          return subgraph.execute({ query: registerProject, variables, principal: ownerOf(creditCode) });
        }),
      );
      expect(codesOf(answers as never)).toEqual([...Array<string>(5).fill('PROJECT_CODE_TAKEN'), 'done']);
    });

    it('begins one application of an item, and several of several items, without anybody waiting for ever', async () => {
      const door = await startApproval({ url: urlOf() });
      const { owner, projectId } = await openProject(door);
      const codes = ['soil-water-plan-approval', 'water-supply', 'drainage', 'power-supply', 'gas-supply', 'heating'];
      const answers = await Promise.all(
        [...codes, ...codes].map((itemCode) =>
          door.subgraph.execute({ query: draft, variables: { projectId, itemCode }, principal: owner }),
        ),
      );
      expect(codesOf(answers as never)).toEqual([
        ...Array<string>(6).fill('APPLICATION_EXISTS'),
        ...Array<string>(6).fill('done'),
      ]);
      expect(await eventsOf(door.database, projectId)).toHaveLength(7);
    });

    it('lets one of several decide, and writes the steps of one', async () => {
      const door = await startApproval({ url: urlOf() });
      const { owner, projectId } = await openProject(door);
      const itemCode = 'soil-water-plan-approval';
      const { id } = await openApplication(door, { owner, projectId, itemCode });
      const verbs = [
        verb('acceptApplication'),
        verb('refuseAcceptance', ', reason: "不予受理"'),
        verb('acceptApplication'),
      ];
      const people = [clerk, approverOf('WATER'), approverOf('WATER')];
      const answers = await Promise.all(
        verbs.map((query, index) =>
          door.subgraph.execute({ query, variables: { id }, principal: people[index] ?? owner }),
        ),
      );
      const refused = codesOf(answers as never).filter((code) => code !== 'done');
      expect(refused).toHaveLength(2);
      for (const code of refused) expect(['STALE_VERSION', 'TRANSITION_NOT_ALLOWED']).toContain(code);
      expect(await eventsOf(door.database, projectId)).toHaveLength(4);
      const { application } = await door.ask(owner, 'query ($id: ID!) { application(id: $id) { steps { id } } }', {
        id,
      });
      expect(application.steps).toHaveLength(3);
    });
  });
}
