import { chooseMatters } from '../domain/chooseMatters.ts';
import { type JsonSchema, mergeForm } from '../domain/mergeForm.ts';
import { requirementsOf } from '../domain/requirements.ts';
import type { MaterialRequirement } from '../domain/utilityMatter.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** What the chosen matters ask for together (U2). */
export interface JointForm {
  readonly catalogueVersion: string;
  readonly schema: JsonSchema;
  readonly materials: readonly MaterialRequirement[];
}

/** The one form and the one list of materials for the chosen matters. @throws MATTER_NOT_FOUND, BAD_INPUT */
export function readJointForm(
  { catalogue }: Pick<UtilityNeeds, 'catalogue'>,
  matterCodes: readonly string[],
): JointForm {
  const matters = chooseMatters(catalogue, matterCodes);
  return { catalogueVersion: catalogue.version, schema: mergeForm(matters), materials: requirementsOf(matters) };
}
