import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const link = `mutation ($p: ID!, $e: ID!, $kind: ProjectLinkKind! = EXTENSION, $reason: String) {
  linkLaterProject(projectId: $p, earlierProjectId: $e, kind: $kind, reason: $reason) { kind reason earlierProject { id } } }`;
const look = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  earlierProject { kind earlierProject { id } } laterProjects { nodes { kind project { id } } } } } }`;

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;

describe.each(databases)('a later project goes back to an earlier one (C12, %s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge(url ?? undefined);
    });
    afterAll(() => concierge.close());

    const refused = async (principal: Principal, variables: Record<string, unknown>) =>
      (await concierge.ask(principal, link, variables)).errors.map(({ code, extensions }) => [
        code,
        extensions['field'],
      ]);
    const see = async (projectId: string, principal: Principal = somebody.serviceRoom) =>
      (await concierge.ask(principal, look, { of: [{ __typename: 'Project', id: projectId }] })).data._entities[0];
    /** Three projects of one owner. */
    const family = async (): Promise<readonly [ProjectFacts, ProjectFacts, ProjectFacts]> => {
      const first = await concierge.know();
      const { ownerUnit } = first;
      return [first, await concierge.know({ ownerUnit }), await concierge.know({ ownerUnit })];
    };

    it('is linked by its owner, readable both ways, and told', async () => {
      const [a, b, c] = await family();
      const owner = somebody.ownerOf(a);
      for (const later of [b, c]) {
        const { errors } = await concierge.ask(owner, link, { p: later.projectId, e: a.projectId });
        expect(errors).toEqual([]);
      }
      expect(await see(b.projectId, owner)).toEqual({
        earlierProject: { kind: 'EXTENSION', earlierProject: { id: a.projectId } },
        laterProjects: { nodes: [] },
      });
      const later = (await see(a.projectId)).laterProjects.nodes.map(
        ({ project }: { project: { id: string } }) => project.id,
      );
      expect(later).toEqual([b.projectId, c.projectId].toSorted());
      expect(await concierge.typesOf(b)).toEqual(['laterProjectLinked']);
      const stranger = somebody.ownerOf(await concierge.know());
      expect(await see(b.projectId, stranger)).toEqual({ earlierProject: null, laterProjects: null });
    });

    it('refuses by name a second link, a circle however long, what is not there, and another’s project', async () => {
      const [a, b, c] = await family();
      const owner = somebody.ownerOf(a);
      const [pa, pb, pc] = [a.projectId, b.projectId, c.projectId];
      expect(await refused(owner, { p: pa, e: pa })).toEqual([['PROJECT_LINK_CYCLE', 'earlierProjectId']]);
      await concierge.ask(owner, link, { p: pb, e: pa });
      await concierge.ask(owner, link, { p: pc, e: pb });
      expect(await refused(owner, { p: pa, e: pc })).toEqual([['PROJECT_LINK_CYCLE', 'earlierProjectId']]);
      expect(await refused(owner, { p: pc, e: pa })).toEqual([['PROJECT_ALREADY_LINKED', 'projectId']]);
      expect(await refused(owner, { p: pa, e: 'nothing' })).toEqual([['PROJECT_NOT_FOUND', 'earlierProjectId']]);
      const other = somebody.ownerOf(await concierge.know());
      expect(await refused(other, { p: pa, e: pc })).toEqual([['PROJECT_NOT_FOUND', 'projectId']]);
    });

    it('joins two owners’ projects by the service room alone, and with a reason', async () => {
      const [earlier, later] = [await concierge.know(), await concierge.know()];
      const variables = { p: later.projectId, e: earlier.projectId, kind: 'REBUILD' };
      expect(await refused(somebody.ownerOf(later), { ...variables, reason: '收购' })).toEqual([
        ['FORBIDDEN', 'regionCode'],
      ]);
      expect(await refused(somebody.serviceRoom, variables)).toEqual([['BAD_INPUT', 'reason']]);
      const { linkLaterProject } = await concierge.order(link, { ...variables, reason: '资产收购' });
      expect(linkLaterProject).toMatchObject({ kind: 'REBUILD', reason: '资产收购' });
    });

    it('makes no circle of two links that are made at the same time', async () => {
      const [a, b] = await family();
      const owner = somebody.ownerOf(a);
      const pairs = [
        { p: a.projectId, e: b.projectId },
        { p: b.projectId, e: a.projectId },
      ];
      const tries = await Promise.all(pairs.map((variables) => refused(owner, variables)));
      expect(tries.flat()).toEqual([['PROJECT_LINK_CYCLE', 'earlierProjectId']]);
    });
  });
});
