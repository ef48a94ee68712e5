import { type Light, worstLight } from '@guanjia/kernel/light';

/** What a department says of a project: the lights of all that is open there; null or absent when it cannot say. */
export type OpenLights = readonly Light[] | null | undefined;

/**
 * The worst of all that is open, or null for nothing. Null also when one of the departments cannot say: what it has open could
 * be worse than all the rest.
 */
export function projectLight(departments: readonly OpenLights[], problems: readonly Light[]): Light | null {
  const known = departments.filter((lights) => lights !== null && lights !== undefined);
  return known.length < departments.length ? null : worstLight([...known.flat(), ...problems]);
}
