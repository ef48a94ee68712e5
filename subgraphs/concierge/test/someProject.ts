import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** A project that is nobody else's, in 黄岛 unless told. */
export function someProject(facts: Partial<ProjectFacts> = {}): ProjectFacts {
  const projectId = newId();
  return {
    projectId,
    code: '2509-370211-89-01-544060',
    name: `测试项目${projectId.slice(-4)}`,
    ownerUnit: { name: '测试单位', creditCode: projectId.replaceAll('-', '').slice(-18).toUpperCase() },
    regionCode: '370211',
    tier: 'COUNTY',
    kind: 'INDUSTRIAL',
    landStatus: 'NONE',
    keyLevels: [],
    functionalZone: null,
    plannedStart: '2026-06-01',
    plannedCompletion: '2027-06-01',
    ...facts,
  };
}
