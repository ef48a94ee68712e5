import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isAssistedOnly } from '../domain/item.ts';
import { keysOf } from '../domain/keysOf.ts';
import { itemStages } from '../domain/stages.ts';
import { readItemCatalogue } from './readItemCatalogue.ts';

const shipped = new URL('../../data/', import.meta.url);
const land = 'items/landUsePlanning.json';
const policies = 'policies.json';

const commitment = { checkWithinWorkingDays: 20, replaces: [], notice: { en: 'Notice', zh: '告知' } };

/** A copy of the shipped files with one of them changed. */
function changedFolder(file: string, change: (content: any) => unknown): URL {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(shipped, folder, { recursive: true });
  const path = join(folder, file);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  const changed = change(content);
  writeFileSync(path, typeof changed === 'string' ? changed : JSON.stringify(content));
  return pathToFileURL(`${folder}/`);
}

describe('the shipped catalogue', () => {
  const catalogue = readItemCatalogue(shipped);
  const { items } = catalogue;

  it('has at least forty items over the four stages and beside them', () => {
    expect(items.length).toBeGreaterThanOrEqual(40);
    for (const stage of keysOf(itemStages)) expect(items.some((item) => item.stage === stage)).toBe(true);
  });

  it('has the acceptance items of both phases', () => {
    const ofPhase = (phase: number) =>
      items.filter(({ acceptancePhase }) => acceptancePhase === phase).map(({ name }) => name.zh);
    expect(ofPhase(1)).toEqual([
      '建设工程竣工规划核实',
      '建设工程消防验收或备案',
      '建设工程档案验收',
      '人防工程竣工验收备案',
      '房屋建筑和市政基础设施工程竣工验收备案',
    ]);
    expect(ofPhase(2)).toEqual([
      '生产建设项目水土保持设施验收报备',
      '房屋建筑配套电信基础设施工程备案',
      '防雷装置竣工验收',
    ]);
  });

  it.each([
    'water-supply',
    'drainage',
    'power-supply',
    'gas-supply',
    'heating',
    'telecom',
    'broadcasting',
    'road-occupation',
    'road-excavation',
    'green-occupation',
    'tree-removal',
    'road-traffic-safety',
  ])('has the utility matter %s', (code) => {
    expect(catalogue.require(code).stage).toBe('PARALLEL');
  });

  it('only assists with what the province or an intermediary does', () => {
    expect(isAssistedOnly(catalogue.require('farmland-conversion'))).toBe(true);
    expect(isAssistedOnly(catalogue.require('construction-drawing-review'))).toBe(true);
    expect(isAssistedOnly(catalogue.require('building-work-permit'))).toBe(false);
  });
});

describe('a catalogue at fault', () => {
  it.each([
    [
      'an unknown agency',
      land,
      (file: any) => void (file.items[0].agency = 'MOON'),
      'items/landUsePlanning.json: items[0].agency',
    ],
    ['an unknown stage', land, (file: any) => void (file.stage = 'LATER'), 'items/landUsePlanning.json: stage'],
    [
      'a field nobody knows',
      land,
      (file: any) => void (file.items[1].fee = 100),
      'items/landUsePlanning.json: items[1]',
    ],
    [
      'no promised days',
      land,
      (file: any) => void (file.items[0].handling.promisedWorkingDays = 0),
      'items/landUsePlanning.json: items[0].handling.promisedWorkingDays',
    ],
    [
      'a promise in days and in hours',
      land,
      (file: any) => void (file.items[0].handling.promisedWorkingHours = 4),
      'items/landUsePlanning.json: items[0].handling',
    ],
    [
      'a promise of nothing',
      land,
      (file: any) => void delete file.items[0].handling.promisedWorkingDays,
      'items/landUsePlanning.json: items[0].handling',
    ],
    [
      'a promise of more hours than the office has in a day',
      land,
      (file: any) => void (file.items[0].handling = { type: 'PROMISED', promisedWorkingHours: 7 }),
      'items/landUsePlanning.json: items[0].handling.promisedWorkingHours',
    ],
    [
      'a commitment for what is closed on the spot',
      land,
      (file: any) => void (file.items[2].notificationCommitment = commitment),
      'items/landUsePlanning.json: items[2].notificationCommitment',
    ],
    [
      'a commitment for what is decided elsewhere',
      land,
      (file: any) => void (file.items[4].notificationCommitment = commitment),
      'items/landUsePlanning.json: items[4].notificationCommitment',
    ],
    [
      'a commitment that stands for a material which is not asked for',
      land,
      (file: any) => void (file.items[0].notificationCommitment = { ...commitment, replaces: ['site-plan'] }),
      'items/landUsePlanning.json: items[0].notificationCommitment.replaces',
    ],
    [
      'a commitment that is never checked',
      land,
      (file: any) => void (file.items[0].notificationCommitment = { ...commitment, checkWithinWorkingDays: 0 }),
      'items/landUsePlanning.json: items[0].notificationCommitment.checkWithinWorkingDays',
    ],
    [
      'a code twice',
      land,
      (file: any) => void (file.items[3].code = 'water-supply'),
      'items/parallel.json: items[16].code',
    ],
    [
      'a prerequisite that is not there',
      land,
      (file: any) => void (file.items[0].prerequisites = [{ items: ['nowhere'] }]),
      'items/landUsePlanning.json: items[0].prerequisites[0]',
    ],
    [
      'a document it does not ask for',
      land,
      (file: any) => void (file.items[0].prerequisites = [{ document: 'site-plan' }]),
      'items/landUsePlanning.json: items[0].prerequisites[0]',
    ],
    [
      'prerequisites that go in a circle',
      land,
      (file: any) => void (file.items[0].prerequisites = [{ items: ['preliminary-design-approval'] }]),
      'items/landUsePlanning.json: items[0].prerequisites',
    ],
    [
      'an item that waits for itself',
      land,
      (file: any) => void (file.items[0].prerequisites = [{ items: [file.items[0].code] }]),
      'items/landUsePlanning.json: items[0].prerequisites',
    ],
    [
      'a material nobody knows',
      land,
      (file: any) => void (file.items[0].materials[1].code = 'nothing'),
      'items/landUsePlanning.json: items[0].materials[1]',
    ],
    [
      'a material twice in an item',
      land,
      (file: any) => void (file.items[0].materials[1].code = 'application-form'),
      'items/landUsePlanning.json: items[0].materials[1]',
    ],
    [
      'a material twice in the list',
      'materials.json',
      (file: any) => void file.materials.push(file.materials[0]),
      'materials.json: materials[',
    ],
    [
      'a word that is no kind of project, deep in a condition',
      land,
      (file: any) => void (file.items[0].applies = { all: [{ not: { fact: 'kind', in: ['INDUSTRIAL', 'MOON'] } }] }),
      'items/landUsePlanning.json: items[0].applies.all[0].not.in[1]',
    ],
    [
      'a condition that is a text to run',
      land,
      (file: any) => void (file.items[0].applies = 'process.exit()'),
      'items/landUsePlanning.json: items[0].applies',
    ],
    [
      'a condition too deep',
      land,
      (file: any) => {
        file.items[0].applies = Array.from({ length: 50 }).reduce((not) => ({ not }), { all: [] });
      },
      'items/landUsePlanning.json: items[0].applies.not',
    ],
    [
      'a circumstance nobody knows',
      land,
      (file: any) => void (file.items[0].applies = { any: [{ circumstance: 'moonlight' }] }),
      'items/landUsePlanning.json: items[0].applies',
    ],
    [
      'a policy nobody knows',
      land,
      (file: any) => void (file.items[0].applies = { not: { policy: 'moonlight' } }),
      'items/landUsePlanning.json: items[0].applies',
    ],
    [
      'a number without a bound',
      policies,
      (file: any) => void (file.policies[0].condition = { fact: 'floorAreaSquareMetres' }),
      'policies.json: policies[0].condition',
    ],
    [
      'a stage that opens after an item of its own',
      'items/constructionPermit.json',
      (file: any) => void (file.opensAfter.items = ['building-work-permit']),
      'CONSTRUCTION_PERMIT: opensAfter.items',
    ],
    [
      'a policy that leaves out what is not there',
      policies,
      (file: any) => void (file.policies[0].effects[0].item = 'nowhere'),
      'policies.json: policies[0].effects[0].item',
    ],
    [
      'a policy that promises more',
      policies,
      (file: any) => void (file.policies[0].effects[3].promisedWorkingDays = 7),
      'policies.json: policies[0].effects[3].promisedWorkingDays',
    ],
    [
      'a policy beside what is no prerequisite',
      policies,
      (file: any) => void (file.policies[2].effects[0].prerequisite = 'drainage'),
      'policies.json: policies[2].effects[0].prerequisite',
    ],
    [
      'a policy twice',
      policies,
      (file: any) => void file.policies.push(file.policies[0]),
      'policies.json: policies[5].code',
    ],
    [
      'a policy that hangs on another',
      policies,
      (file: any) => void (file.policies[0].condition = { policy: 'start-on-land' }),
      'policies.json: policies[0].condition',
    ],
    [
      'a pre-approval that awaits what the item does not ask for',
      land,
      (file: any) => void (file.items[10].preApproval.mayAwait = ['land-contract', 'drainage']),
      'items[10].preApproval.mayAwait[1]',
    ],
    [
      'a pre-approval of what is decided elsewhere',
      land,
      (file: any) => void (file.items[6].preApproval = { mayAwait: [] }),
      'items[6].preApproval',
    ],
    [
      'a key review that does not exist',
      land,
      (file: any) => void (file.items[10].preApproval.keyReview = 'nonsense'),
      'items[10].preApproval.keyReview',
    ],
    ['a validity of no months', land, (file: any) => void (file.items[0].validMonths = 0), 'items[0].validMonths'],
    ['a file that is no JSON', land, () => '{', 'items/landUsePlanning.json'],
  ])('is refused for %s, and the path is named', (_, file, change, path) => {
    const folder = changedFolder(file, change);
    expect(() => readItemCatalogue(folder)).toThrow(
      expect.objectContaining({
        code: 'CATALOGUE_INVALID',
        detail: expect.objectContaining({ path: expect.stringContaining(path) }),
      }),
    );
  });
});

it('names the whole way of a circle, stages included', () => {
  const folder = changedFolder(land, (file) => {
    const permit = file.items.find(({ code }: any) => code === 'land-use-planning-permit');
    permit.prerequisites = [{ items: ['construction-waste-permit'] }];
  });
  const way =
    'land-use-planning-permit → construction-waste-permit → construction-planning-permit → land-use-planning-permit';
  expect(() => readItemCatalogue(folder)).toThrow(
    expect.objectContaining({ code: 'CATALOGUE_INVALID', detail: expect.objectContaining({ value: way }) }),
  );
});
