import { newId } from '@guanjia/kernel/newId';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, items } from '../../test/catalogue.ts';
import { openAcceptance } from '../../test/openAcceptance.ts';
import { someProject } from '../../test/someProject.ts';
import type { BundleQuestion } from './bundle.ts';
import { chooseItems } from './chooseItems.ts';
import type { ItemStatus } from './itemMachine.ts';
import type { JointAcceptance } from './jointAcceptance.ts';
import { siteStages } from './siteProgress.ts';
import { suggestBundles } from './suggestBundles.ts';

const codes = catalogue.items.map(({ code }) => code);
const statuses = ['UNDER_ACCEPTANCE', 'RECTIFYING', 'PASSED', 'NOT_APPLICABLE', 'WITHDRAWN'] as const;
const kinds: ProjectKind[] = ['RESIDENTIAL', 'INDUSTRIAL', 'MUNICIPAL', 'OLD_COMMUNITY_RENOVATION', 'MEDICAL'];

/** A joint acceptance in which each of these items stands as told. */
function standing(at: ReadonlyMap<string, ItemStatus>, serial = 1): JointAcceptance {
  const acceptance = openAcceptance([...at.keys()], { serial });
  return {
    ...acceptance,
    materials: [],
    items: acceptance.items.map((item) => ({ ...item, status: at.get(item.itemCode) ?? item.status })),
  };
}

function ask(more: Partial<BundleQuestion> = {}): BundleQuestion {
  return {
    catalogue,
    facts: someProject({ kind: 'INDUSTRIAL' }),
    history: [],
    progress: null,
    openFindings: new Set(),
    readyMaterials: null,
    fileAway: false,
    ...more,
  };
}

const key = () => someProject({ kind: 'INDUSTRIAL', keyLevels: ['CITY'] });
const codesOf = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
const kindsOf = (question: BundleQuestion) =>
  new Map(suggestBundles(question).leftOut.map(({ item, kind }) => [item.code, kind]));

describe('what could be bundled now', () => {
  it('is phase 1, or both phases side by side, while nothing is in hand', () => {
    const { bundles } = suggestBundles(ask());
    expect(bundles.map(({ phases, parallelPhases }) => ({ phases, parallelPhases }))).toEqual([
      { phases: ['FIRST'], parallelPhases: false },
      { phases: ['FIRST', 'SECOND'], parallelPhases: true },
    ]);
    const shared = bundles[0]?.sharedMaterials.map(({ code }) => code);
    expect(shared).toEqual(expect.arrayContaining(['as-built-drawings', 'completion-report']));
    expect(bundles.every(({ reasons }) => reasons.length >= 3)).toBe(true);
  });

  it('is phase 2 beside a phase 1 in hand, and alone after one that has ended', () => {
    const applicable = suggestBundles(ask()).bundles[0]?.items ?? [];
    const inHand = standing(new Map(applicable.map(({ code }) => [code, 'UNDER_ACCEPTANCE'])));
    expect(suggestBundles(ask({ history: [inHand] })).bundles).toMatchObject([
      { phases: ['SECOND'], parallelPhases: true },
    ]);
    const ended = standing(new Map(applicable.map(({ code }) => [code, 'PASSED'])));
    expect(suggestBundles(ask({ history: [ended] })).bundles).toMatchObject([
      { phases: ['SECOND'], parallelPhases: false },
    ]);
    expect(kindsOf(ask({ history: [ended] })).get(items.fire)).toBe('ENDED');
    expect(kindsOf(ask({ history: [inHand] })).get(items.fire)).toBe('IN_HAND');
  });

  it('leaves out what the works are not far enough for, with phase 2 when phase 1 is not ready at all', () => {
    const progress = { projectId: newId(), stage: 'INSTALLATION', reportedAt: new Date() } as const;
    const question = ask({ progress });
    expect(kindsOf(question).get(items.planning)).toBe('SITE_STAGE');
    expect(kindsOf(question).get(items.lightning)).toBe('PHASE_ORDER');
    expect(suggestBundles(question).bundles).toEqual([]);
    const further = { ...progress, stage: 'DECORATION' } as const;
    expect(codesOf(suggestBundles(ask({ progress: further })).bundles[0]?.items ?? [])).toContain(items.fire);
    expect(kindsOf(ask({ progress: further })).get(items.archives)).toBe('SITE_STAGE');
  });

  it('leaves out what a pre-check still has findings on, and what lacks a material that is not ready', () => {
    expect(kindsOf(ask({ openFindings: new Set([items.fire]) })).get(items.fire)).toBe('OPEN_FINDINGS');
    const ready = catalogue.require(items.archives).materials.map(({ code }) => code);
    const question = ask({ readyMaterials: ready });
    expect(kindsOf(question).get(items.fire)).toBe('MATERIALS_MISSING');
    expect(codesOf(suggestBundles(question).bundles[0]?.items ?? [])).toEqual([items.archives]);
    expect(suggestBundles(question).bundles[0]?.missingMaterials).toEqual([]);
  });

  it('holds all of a key project’s phase 1 back while one of it is not ready', () => {
    const facts = key();
    const question = ask({ facts, openFindings: new Set([items.fire]) });
    expect([...kindsOf(question).keys()].toSorted()).toEqual(codes.toSorted());
    expect(kindsOf(question).get(items.fire)).toBe('OPEN_FINDINGS');
    expect(kindsOf(question).get(items.archives)).toBe('KEY_PROJECT');
    expect(suggestBundles(question).bundles).toEqual([]);
    const [first] = suggestBundles(ask({ facts })).bundles;
    expect(first?.reasons.map(({ zh }) => zh)).toContain('重点项目应同时申请第一阶段事项。');
  });

  it('would always be taken in as it stands, and with what is left out makes up the catalogue', () => {
    const part = fc.array(fc.record({ code: fc.constantFrom(...codes), status: fc.constantFrom(...statuses) }), {
      maxLength: 8,
    });
    const question = fc.record({
      kind: fc.constantFrom(...kinds),
      isKey: fc.boolean(),
      history: fc.array(part, { maxLength: 3 }),
      stage: fc.option(fc.constantFrom(...siteStages)),
      openFindings: fc.subarray(codes, { maxLength: 2 }),
      readyMaterials: fc.option(
        fc.subarray([...new Set(catalogue.items.flatMap(({ materials }) => materials.map(({ code }) => code)))]),
      ),
    });
    let suggested = 0;
    fc.assert(
      fc.property(question, ({ kind, isKey, history: parts, stage, openFindings, readyMaterials }) => {
        const facts = someProject({ kind, keyLevels: isKey ? ['PROVINCIAL'] : [] });
        const history = parts
          .filter((one) => one.length > 0)
          .map((one, index) => standing(new Map(one.map(({ code, status }) => [code, status])), index + 1));
        const progress = stage === null ? null : { projectId: facts.projectId, stage, reportedAt: new Date() };
        const asked = ask({ facts, history, progress, openFindings: new Set(openFindings), readyMaterials });
        const { bundles, leftOut } = suggestBundles(asked);
        expect(suggestBundles({ ...asked, fileAway: true }).bundles).toEqual([]);
        for (const { phases, parallelPhases, items: bundled } of bundles) {
          const itemCodes = codesOf(bundled);
          const request = { phases, parallelPhases, itemCodes };
          expect(codesOf(chooseItems({ catalogue, facts, history, request }))).toEqual(itemCodes);
          suggested += 1;
        }
        const inBundles = bundles.flatMap((bundle) => codesOf(bundle.items));
        const out = leftOut.map(({ item }) => item.code);
        expect(out.filter((code) => inBundles.includes(code))).toEqual([]);
        expect(new Set([...inBundles, ...out])).toEqual(new Set(codes));
      }),
      { numRuns: 500 },
    );
    expect(suggested).toBeGreaterThan(50);
  });
});
