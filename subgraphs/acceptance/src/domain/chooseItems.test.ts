import { type ProjectFacts, type ProjectKind, projectKinds } from '@guanjia/kernel/projectFacts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, items } from '../../test/catalogue.ts';
import { openAcceptance } from '../../test/openAcceptance.ts';
import { someProject } from '../../test/someProject.ts';
import type { AcceptancePhase } from './acceptancePhases.ts';
import { applicabilityOf } from './applicability.ts';
import { chooseItems } from './chooseItems.ts';
import type { JointAcceptance } from './jointAcceptance.ts';

const { planning, fire, archives, filing, civilDefence, water, telecom, lightning } = items;
const key = someProject({ keyLevels: ['CITY'] });
const ordinary = someProject();
const firstPhase = [planning, fire, archives, filing, civilDefence];

interface Asked {
  readonly facts?: ProjectFacts;
  readonly phases?: readonly AcceptancePhase[];
  readonly itemCodes?: readonly string[] | null;
  readonly parallelPhases?: boolean;
  readonly history?: readonly JointAcceptance[];
}

function choose({
  facts = ordinary,
  phases = ['FIRST'],
  itemCodes = null,
  parallelPhases = false,
  history = [],
}: Asked) {
  const request = { phases, itemCodes, parallelPhases };
  return chooseItems({ catalogue, facts, history, request }).map(({ code }) => code);
}

function ended(
  itemCodes: readonly string[],
  status: JointAcceptance['items'][number]['status'] = 'PASSED',
): JointAcceptance {
  const open = openAcceptance(itemCodes);
  return { ...open, items: open.items.map((item) => ({ ...item, status })) };
}

describe('what is asked for', () => {
  it.each<[string, Asked, readonly string[]]>([
    ['everything of a phase that applies', {}, firstPhase],
    ['the same for a key project', { facts: key }, firstPhase],
    ['some of it, for an ordinary project', { itemCodes: [planning] }, [planning]],
    [
      'only what applies, for a key factory',
      { facts: someProject({ keyLevels: ['PROVINCIAL'], kind: 'INDUSTRIAL' }) },
      [planning, fire, archives, filing],
    ],
    ['what is left of a phase', { history: [ended([planning, fire])] }, [archives, filing, civilDefence]],
    [
      'both phases in parallel',
      { facts: key, phases: ['FIRST', 'SECOND'], parallelPhases: true },
      [...firstPhase, water, telecom],
    ],
    ['phase 2 after phase 1', { phases: ['SECOND'], history: [ended(firstPhase)] }, [water, telecom]],
    [
      'phase 2 when the rest of phase 1 was found not applicable',
      {
        phases: ['SECOND'],
        history: [ended([planning, fire, archives]), ended([filing, civilDefence], 'NOT_APPLICABLE')],
      },
      [water, telecom],
    ],
    [
      'phase 2 in parallel with a phase 1 under way',
      { phases: ['SECOND'], parallelPhases: true, history: [openAcceptance(firstPhase)] },
      [water, telecom],
    ],
    ['an item again that was withdrawn', { itemCodes: [fire], history: [ended([fire], 'WITHDRAWN')] }, [fire]],
    [
      'an item again that was found not applicable',
      { itemCodes: [fire], history: [ended([fire], 'NOT_APPLICABLE')] },
      [fire],
    ],
    [
      'the rest of phase 1 together, once a project has become key',
      { facts: key, itemCodes: [archives, filing, civilDefence], history: [ended([planning, fire])] },
      [archives, filing, civilDefence],
    ],
  ])('may be %s', (_, asked, expected) => {
    expect(choose(asked)).toEqual(expected);
  });

  it.each<[string, Asked, string, object]>([
    ['no phase', { phases: [] }, 'BAD_INPUT', { field: 'phases' }],
    ['a phase twice', { phases: ['FIRST', 'FIRST'] }, 'BAD_INPUT', { field: 'phases' }],
    ['no item', { itemCodes: [] }, 'BAD_INPUT', { field: 'itemCodes' }],
    ['an item twice', { itemCodes: [fire, fire] }, 'BAD_INPUT', { field: 'itemCodes' }],
    [
      'an unknown item',
      { itemCodes: ['acceptance-magic'] },
      'ACCEPTANCE_ITEM_NOT_FOUND',
      { value: 'acceptance-magic' },
    ],
    ['an item of another phase', { itemCodes: [water] }, 'BAD_INPUT', { value: water }],
    ['a phase without an item', { phases: ['FIRST', 'SECOND'], itemCodes: [fire] }, 'BAD_INPUT', { value: ['SECOND'] }],
    [
      'an item that does not apply',
      { facts: someProject({ kind: 'OLD_COMMUNITY_RENOVATION' }), itemCodes: [civilDefence] },
      'ITEM_NOT_APPLICABLE',
      { value: civilDefence, reason: { zh: expect.stringContaining('老旧小区') } },
    ],
    [
      'an item under acceptance',
      { itemCodes: [fire, archives], history: [openAcceptance([fire])] },
      'ACCEPTANCE_ITEM_ALREADY_ASKED',
      { items: [{ code: fire, status: 'UNDER_ACCEPTANCE' }] },
    ],
    [
      'an item that has passed',
      { itemCodes: [fire], history: [ended([fire])] },
      'ACCEPTANCE_ITEM_ALREADY_ASKED',
      { items: [{ code: fire, status: 'PASSED' }] },
    ],
    ['a phase that is in hand already', { history: [openAcceptance(firstPhase)] }, 'ACCEPTANCE_ITEM_ALREADY_ASKED', {}],
    [
      'a key project with one item missing',
      { facts: key, itemCodes: firstPhase.slice(1) },
      'PHASE_ONE_INCOMPLETE',
      { missing: [{ code: planning, name: { zh: '建设工程竣工规划核实' } }] },
    ],
    [
      'a key project with all but one missing, both phases',
      { facts: key, phases: ['FIRST', 'SECOND'], parallelPhases: true, itemCodes: [fire, water] },
      'PHASE_ONE_INCOMPLETE',
      { missing: [planning, archives, filing, civilDefence].map((code) => ({ code })) },
    ],
    [
      'phase 2 before phase 1',
      { phases: ['SECOND'] },
      'PHASE_TWO_TOO_EARLY',
      { open: firstPhase.map((code) => ({ code })) },
    ],
    [
      'phase 2 of a key project without phase 1, called parallel',
      { facts: key, phases: ['SECOND'], parallelPhases: true },
      'PHASE_TWO_TOO_EARLY',
      {},
    ],
    ['both phases, not in parallel', { phases: ['FIRST', 'SECOND'] }, 'PHASE_TWO_TOO_EARLY', {}],
    [
      'phase 2 while phase 1 is under way, not in parallel',
      { phases: ['SECOND'], history: [openAcceptance(firstPhase)] },
      'PHASE_TWO_TOO_EARLY',
      {},
    ],
    [
      'lightning protection of housing',
      { phases: ['SECOND'], itemCodes: [lightning] },
      'ITEM_NOT_APPLICABLE',
      { value: lightning },
    ],
  ])('may not be %s', (_, asked, code, detail) => {
    expect(() => choose(asked)).toThrow(
      expect.objectContaining({ code, detail: expect.objectContaining(partly(detail)) }),
    );
  });

  it('is whole or refused for a key project of any kind, whichever items are left out', () => {
    const codes = catalogue.items.filter(({ phase }) => phase === 'FIRST').map(({ code }) => code);
    const kinds = Object.keys(projectKinds) as ProjectKind[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.subarray(codes, { minLength: 1 }), (kind, itemCodes) => {
        const facts = someProject({ kind, keyLevels: ['DISTRICT'] });
        const applicable = codes.filter((code) => applicabilityOf(catalogue.require(code), facts).applies);
        const asked = itemCodes.filter((code) => applicable.includes(code));
        fc.pre(asked.length > 0);
        const missing = applicable.filter((code) => !asked.includes(code));
        if (missing.length === 0) expect(choose({ facts, itemCodes: asked })).toEqual(asked);
        else {
          expect(() => choose({ facts, itemCodes: asked })).toThrow(
            expect.objectContaining({
              code: 'PHASE_ONE_INCOMPLETE',
              detail: expect.objectContaining(partly({ missing: missing.map((code) => ({ code })) })),
            }),
          );
        }
      }),
    );
  });
});

/** The detail in part: lists entry by entry, objects key by key. */
function partly(detail: object): object {
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, partlyValue(value)]));
}

function partlyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(partlyValue);
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? expect.objectContaining(partly(value)) : value;
}
