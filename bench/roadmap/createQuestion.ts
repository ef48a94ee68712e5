import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { Item } from '../../subgraphs/approval/src/domain/item.ts';
import { createItemCatalogue, type ItemCatalogue } from '../../subgraphs/approval/src/domain/itemCatalogue.ts';
import type { RoadmapQuestion } from '../../subgraphs/approval/src/domain/planRoadmap.ts';
import type { ItemStage } from '../../subgraphs/approval/src/domain/stages.ts';

const stages: readonly ItemStage[] = [
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
  'PARALLEL',
];

/** A catalogue of which every item belongs to the plan: a fifth to each stage, each item behind two before it. */
export function createFullCatalogue(count: number): ItemCatalogue {
  const items = Array.from({ length: count }, (_, number): Item => {
    const stage = stages[Math.floor((number * stages.length) / count)] ?? 'PARALLEL';
    const before = stage === 'PARALLEL' ? [] : [number - 1, number - 3].filter((other) => other >= 0);
    return {
      code: `item-${number}`,
      version: '1',
      name: { en: `Item ${number}`, zh: `事项${number}` },
      stage,
      agency: 'ECOLOGY',
      nature: 'ADMINISTRATIVE_PERMIT',
      tier: 'COUNTY',
      handling: { type: 'PROMISED', promisedWorkingDays: 1 + (number % 10), promisedWorkingHours: null },
      onSite: 'DECISION',
      prerequisites: before.map((other) => ({ items: [`item-${other}`] })),
      materials: [],
      applies: { all: [{ fact: 'kind', in: ['INDUSTRIAL'] }, { not: { circumstance: 'none' } }] },
      acceptancePhase: null,
      completesProject: false,
      notificationTerms: null,
      preApproval: null,
      landMaterials: [],
      validMonths: null,
    };
  });
  const placed = items.map((item) => ({ item, path: item.code }));
  const circumstances = [{ code: 'none', name: { en: 'None', zh: '无' } }];
  const permit = items.findLast(({ stage }) => stage === 'CONSTRUCTION_PERMIT');
  const gates = permit ? { COMPLETION_ACCEPTANCE: { items: [permit.code], building: true } } : {};
  return createItemCatalogue({ placed, circumstances, policies: [], gates });
}

/** A private factory that is to be built within two years, of which all circumstances are stated but those left out. */
export function createQuestion(catalogue: ItemCatalogue, leftOut: readonly string[]): RoadmapQuestion {
  const codes = catalogue.circumstances.map(({ code }) => code);
  return {
    project: {
      kind: 'INDUSTRIAL',
      investmentSource: 'PRIVATE',
      landStatus: 'HELD',
      tier: 'COUNTY',
      keyLevels: ['CITY'],
      functionalZone: null,
      regionCode: '370211',
      plannedStart: '2025-06-02',
      plannedCompletion: '2027-06-30',
      policies: ['start-on-land'],
    },
    statement: { circumstances: codes.filter((code) => !leftOut.includes(code)), floorAreaSquareMetres: 8000 },
    startOn: '2025-01-06',
    applications: [],
    catalogue,
    calendar: { ...chinaCalendar, officeHours: { version: '1', periods: [{ from: 540, to: 1020 }] } },
    now: new Date('2025-01-06T02:00:00Z'),
  };
}
