import { z } from 'zod';
import { act } from './act.ts';
import type { Stage } from './Stage.ts';

const draftSchema = z.looseObject({ id: z.string() });
const itemSchema = z.looseObject({ materials: z.array(z.looseObject({ code: z.string() })) });

/** What is applied for, and how. */
export interface Applying {
  readonly projectId: string;
  readonly itemCode: string;
  /** The mutation that begins it: an ordinary, a pre-approval or a simulated one. */
  readonly begin?: 'draftApplication' | 'draftPreApproval' | 'draftSimulated';
  /** Codes of materials that are not presented. */
  readonly without?: readonly string[];
}

/** The owner drafts an application and submits it; its id. */
export async function applyFor(
  { as }: Pick<Stage, 'as'>,
  { projectId, itemCode, begin = 'draftApplication', without = [] }: Applying,
): Promise<string> {
  const owner = await as('owner');
  const { materials } = await act(owner, 'projectItemMaterials', { itemCode }, itemSchema);
  const { id } = await act(owner, begin, { projectId, itemCode }, draftSchema);
  const codes = materials.map(({ code }) => code).filter((code) => !without.includes(code));
  await act(owner, 'submitApplication', { applicationId: id, materials: codes }, draftSchema);
  return id;
}

/** The agency accepts a submitted application, reviews and approves it. */
export async function decide({ as }: Pick<Stage, 'as'>, applicationId: string, approver: string): Promise<unknown> {
  const agency = await as(approver);
  await act(agency, 'acceptApplication', { applicationId }, draftSchema);
  await act(agency, 'startReview', { applicationId }, draftSchema);
  return act(agency, 'approveApplication', { applicationId }, draftSchema);
}
