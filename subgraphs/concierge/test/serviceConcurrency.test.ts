import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDutyRound } from '../src/jobs/makeDutyRound.ts';
import { somebody } from './somebody.ts';
import { servedProject } from './somePerson.ts';
import { someRoadmap } from './someSign.ts';
import { complexProject, enlist, enlistTeam, wholeTeam } from './someTeam.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const takeOn = 'mutation ($p: ID!) { takeOnProject(projectId: $p, note: "已承接") { stage } }';
const change =
  'mutation ($p: ID!, $person: ID!) { changeTeamSeat(projectId: $p, seat: { role: EXPERT }, personId: $person, reason: "调整") { members { person { id } } } }';
const show =
  'query ($p: ID!) { _entities(representations: [{ __typename: "Project", id: $p }]) { ... on Project { team { members { role } } } } }';

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;

describe.each(databases)('two at the same time, of procedures and teams (%s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge(url ?? undefined);
    });
    afterAll(() => concierge.close());

    const rolesOf = async (projectId: string) => {
      const { _entities: projects } = await concierge.order(show, { p: projectId });
      return projects[0].team.members.map(({ role }: { role: string }) => role);
    };

    it('a project is taken on once', async () => {
      const { project } = await servedProject(concierge, { region: '410411' });
      const tries = await Promise.all(
        [1, 2, 3].map(() => concierge.ask(somebody.serviceRoom, takeOn, { p: project.projectId })),
      );
      const refused = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(refused).toHaveLength(2);
      for (const code of refused) expect(['STALE_VERSION', 'TRANSITION_NOT_ALLOWED']).toContain(code);
      expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'procedureStepDone']);
    });

    it('a team is formed once, and a roadmap marks its step once, by two followers', async () => {
      const { steward } = await enlistTeam(concierge, '410421');
      const project = await complexProject(concierge, '410421', steward, { keyLevels: [] });
      const event = someRoadmap(project, 500, 99);
      await Promise.allSettled([concierge.follow(event), concierge.follow(event)]);
      await concierge.follow(event);
      expect(await rolesOf(project.projectId)).toHaveLength(8);
      expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'procedureStepDone', 'projectTeamFormed']);
    });

    it('a place of a team is given to one, by hand or by the duty round', async () => {
      const region = '410422';
      const { steward } = await enlistTeam(concierge, region);
      const project = await complexProject(concierge, region, steward);
      const others = [
        await enlist(concierge, region, wholeTeam.expert),
        await enlist(concierge, region, wholeTeam.expert),
      ];
      const tries = await Promise.all([
        ...others.map(({ id }) => concierge.ask(somebody.serviceRoom, change, { p: project.projectId, person: id })),
        makeDutyRound(concierge.needs),
      ]);
      const refused = tries.flatMap((answer) => answer?.errors.map(({ code }) => code) ?? []);
      for (const code of refused) expect(code).toBe('STALE_VERSION');
      expect(refused.length).toBeLessThan(2);
      const roles = await rolesOf(project.projectId);
      expect(roles.filter((role: string) => role === 'EXPERT')).toHaveLength(1);
      expect(roles).toHaveLength(8);
    });
  });
});
