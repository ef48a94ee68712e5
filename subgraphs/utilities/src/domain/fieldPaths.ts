import { sharedFieldsOf } from './mergeForm.ts';
import type { UtilityMatter } from './utilityMatter.ts';

/** Paths of all fields of the matters' merged form, as a notice names them. */
export function formFieldPaths(matters: readonly UtilityMatter[]): readonly string[] {
  return [
    ...sharedFieldsOf(matters).map((field) => `form.shared.${field.key}`),
    ...matters.flatMap(({ code, ownFields }) => ownFields.map((field) => `form.matters.${code}.${field.key}`)),
  ];
}

/** Paths of one matter's own fields. */
export function ownFieldPaths(matter: Pick<UtilityMatter, 'ownFields'>): readonly string[] {
  return matter.ownFields.map((field) => `form.${field.key}`);
}
