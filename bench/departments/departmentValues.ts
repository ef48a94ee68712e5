import { hole } from '../gateway/compileTemplate.ts';
import { variants } from '../gateway/projectIds.ts';
import type { ObjectValue } from '../gateway/projectValues.ts';
import type { DepartmentName } from './departmentNames.ts';

/** What a department says of a project, by variant: all of them say the same. */
export function departmentValues(name: DepartmentName): readonly ObjectValue[] {
  const part: ObjectValue = { __typename: partTypeOf(name), text: `演示 ${name} ${hole}`, count: 7 };
  return Array.from({ length: variants }, () => ({ __typename: 'Project', id: hole, [name]: part }));
}

/** The type of a department's part of a project. */
export function partTypeOf(name: DepartmentName): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Part`;
}
