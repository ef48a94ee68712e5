import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** An ordinary project with an owner of its own; say what matters to the test. */
export function someProject(facts: Partial<ProjectFacts> = {}): ProjectFacts {
  return {
    projectId: newId(),
    code: '2609-370211-47-03-012345',
    name: '测试项目',
    ownerUnit: { name: '测试单位', creditCode: newId().slice(-18) },
    regionCode: '370211',
    tier: 'COUNTY',
    kind: 'RESIDENTIAL',
    landStatus: 'HELD',
    keyLevels: [],
    functionalZone: null,
    plannedStart: '2024-03-01',
    plannedCompletion: '2026-09-30',
    ...facts,
  };
}
