import type { Light } from '@guanjia/kernel/light';
import { describe, expect, it } from 'vitest';
import { type OpenLights, projectLight } from './projectLight.ts';

describe('projectLight', () => {
  it.each<[readonly OpenLights[], readonly Light[], Light | null]>([
    [[[], [], []], [], null],
    [[[], ['GREEN'], []], [], 'GREEN'],
    [[[], [], []], ['AMBER'], 'AMBER'],
    [[['GREEN', 'RED'], ['AMBER'], []], ['GREEN'], 'RED'],
    [[['GREEN'], null, []], ['GREEN'], null],
    [[['RED'], null, []], ['RED'], null],
    [[['RED'], undefined, []], ['RED'], null],
  ])('of departments %j and problems %j is %s', (departments, problems, light) => {
    expect(projectLight(departments, problems)).toBe(light);
  });
});
