import { expect, it } from 'vitest';
import type { Application } from './application.ts';
import { projectStageOf } from './projectStageOf.ts';
import type { ItemStage } from './stages.ts';

function standing(stage: ItemStage, status: Application['status'], completesProject = false) {
  return { status, item: { stage, completesProject } };
}

it.each([
  ['nothing', [], 'REGISTERED'],
  ['a draft', [standing('LAND_USE_PLANNING', 'DRAFT')], 'REGISTERED'],
  ['something beside the stages', [standing('PARALLEL', 'SUBMITTED')], 'LAND_USE_PLANNING'],
  [
    'one submitted',
    [standing('LAND_USE_PLANNING', 'APPROVED'), standing('CONSTRUCTION_PERMIT', 'SUBMITTED')],
    'CONSTRUCTION_PERMIT',
  ],
  [
    'one withdrawn',
    [standing('LAND_USE_PLANNING', 'APPROVED'), standing('CONSTRUCTION_PERMIT', 'WITHDRAWN')],
    'LAND_USE_PLANNING',
  ],
  ['the last one submitted', [standing('COMPLETION_ACCEPTANCE', 'SUBMITTED', true)], 'COMPLETION_ACCEPTANCE'],
  ['the last one approved', [standing('COMPLETION_ACCEPTANCE', 'APPROVED', true)], 'COMPLETED'],
  ['the last one revoked', [standing('COMPLETION_ACCEPTANCE', 'REVOKED', true)], 'REGISTERED'],
] as const)('a project with %s is at %s', (_, applications, stage) => {
  expect(projectStageOf(applications)).toBe(stage);
});
