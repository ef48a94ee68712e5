import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogue, items } from './catalogue.ts';
import { documents } from './documents.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';
import { takeIn } from './takeIn.ts';

const query = `query ($of: [_Any!]!, $ready: [String!]) { _entities(representations: $of) { ... on Project {
  acceptanceBundles(readyMaterials: $ready) { siteStage siteReportedAt
    bundles { phases parallelPhases items { code siteStage } reasons reasonsEn sharedMaterials { code } missingMaterials { code } }
    leftOut { kind reason reasonEn item { code } } } } } }`;

interface Bundle {
  readonly phases: readonly string[];
  readonly parallelPhases: boolean;
  readonly items: readonly { readonly code: string }[];
}

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

async function bundlesOf(facts: ProjectFacts, ready?: readonly string[]) {
  const variables = { of: [{ __typename: 'Project', id: facts.projectId }], ...(ready ? { ready } : {}) };
  const { data, errors } = await department.ask(somebody.ownerOf(facts), query, variables);
  expect(errors).toEqual([]);
  return data._entities[0].acceptanceBundles;
}

function apply(facts: ProjectFacts, { phases, parallelPhases, items: bundled }: Bundle) {
  const itemCodes = bundled.map(({ code }) => code);
  const variables = { projectId: facts.projectId, phases, parallelPhases, itemCodes };
  return department.ask(somebody.ownerOf(facts), documents.submission, variables);
}

function report(facts: ProjectFacts, stage: string, time: string) {
  const data = { stage, description: '现场进度', pictures: [] };
  return takeIn(department, { type: 'site.progressReported', projectId: facts.projectId, data, time });
}

describe('the suggestion of bundles', () => {
  it.each<[string, Partial<ProjectFacts>]>([
    ['an ordinary project', {}],
    ['a key project', { keyLevels: ['CITY'] }],
    ['a renovation', { kind: 'OLD_COMMUNITY_RENOVATION' }],
    ['a key municipal project', { kind: 'MUNICIPAL', keyLevels: ['DISTRICT'] }],
  ])('of %s is taken in as it stands, each of them and what follows', async (_, facts) => {
    const { bundles } = await bundlesOf(await department.announce(facts));
    expect(bundles.length).toBeGreaterThan(0);
    for (let index = 0; index < bundles.length; index += 1) {
      const project = await department.announce(facts);
      const bundle = (await bundlesOf(project)).bundles[index];
      expect((await apply(project, bundle)).errors).toEqual([]);
      for (const next of (await bundlesOf(project)).bundles.slice(0, 1)) {
        expect((await apply(project, next)).errors).toEqual([]);
      }
    }
  });

  it('says why, in both languages, and what is shared and missing', async () => {
    const facts = await department.announce({ kind: 'INDUSTRIAL' });
    const ready = catalogue.require(items.fire).materials.map(({ code }) => code);
    const { bundles, leftOut } = await bundlesOf(facts, ready);
    expect(bundles[0]).toMatchObject({ phases: ['FIRST'], parallelPhases: false, missingMaterials: [] });
    expect(bundles[0].items.map(({ code }: { code: string }) => code)).toContain(items.fire);
    for (const { reason, reasonEn } of leftOut) expect(reason.length * reasonEn.length).toBeGreaterThan(0);
    expect(leftOut).toContainEqual(
      expect.objectContaining({
        kind: 'MATERIALS_MISSING',
        item: { code: items.archives },
        reason: expect.stringContaining('案卷目录'),
      }),
    );
    const refused = { of: [{ __typename: 'Project', id: facts.projectId }], ready: ['magic'] };
    expect((await department.ask(somebody.ownerOf(facts), query, refused)).errors).toMatchObject([
      { code: 'BAD_INPUT', extensions: { field: 'readyMaterials', value: 'magic' } },
    ]);
  });

  it('follows the last report of the site, and no older one', async () => {
    const facts = await department.announce({ kind: 'INDUSTRIAL' });
    await report(facts, 'DECORATION', '2026-03-08T02:00:00.000Z');
    await report(facts, 'FOUNDATION', '2026-03-01T02:00:00.000Z');
    const early = await bundlesOf(facts);
    expect(early).toMatchObject({ siteStage: 'DECORATION', siteReportedAt: '2026-03-08T02:00:00.000Z' });
    const kinds = new Map(
      early.leftOut.map(({ kind, item }: { kind: string; item: { code: string } }) => [item.code, kind]),
    );
    expect(kinds.get(items.archives)).toBe('SITE_STAGE');
    expect(kinds.has(items.fire)).toBe(false);
    const note = { description: '无阶段', pictures: [] };
    await takeIn(department, { type: 'site.progressReported', projectId: facts.projectId, data: note });
    expect((await bundlesOf(facts)).siteStage).toBe('DECORATION');
    await report(facts, 'COMPLETION', '2026-03-09T02:00:00.000Z');
    expect((await bundlesOf(facts)).leftOut.some(({ kind }: { kind: string }) => kind === 'SITE_STAGE')).toBe(false);
  });

  it('is for those who may see the project, and takes one read of each kind for many', async () => {
    const mine = await Promise.all([department.announce(), department.announce()]);
    const of = mine.map(({ projectId }) => ({ __typename: 'Project', id: projectId }));
    const { acceptances, preChecks, progress } = department.needs;
    const reads = [
      vi.spyOn(acceptances, 'pagesOfProjects'),
      vi.spyOn(preChecks, 'pagesOfProjects'),
      vi.spyOn(progress, 'ofProjects'),
    ];
    expect((await department.ask(somebody.clerkIn('370211'), query, { of })).errors).toEqual([]);
    for (const read of reads) {
      expect(read).toHaveBeenCalledTimes(1);
      read.mockRestore();
    }
    const stranger = somebody.ownerOf(await department.announce());
    const codes = (await department.ask(stranger, query, { of })).errors.map(({ code }) => code);
    expect(codes).toEqual(['PROJECT_NOT_FOUND', 'PROJECT_NOT_FOUND']);
    const unknown = [{ __typename: 'Project', id: newId() }];
    expect((await department.ask(stranger, query, { of: unknown })).errors).toMatchObject([
      { code: 'PROJECT_NOT_FOUND' },
    ]);
  });
});
