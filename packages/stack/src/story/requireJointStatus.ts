import type { z } from 'zod';
import { act } from './act.ts';
import type { Stage } from './Stage.ts';
import { forwardedSchema } from './UtilityScene.ts';

/** The joint application as its owner sees it, in the state that follows from its parts. @throws an Error when it is in another */
export async function requireJointStatus(
  { as }: Pick<Stage, 'as'>,
  id: string,
  status: string,
): Promise<z.infer<typeof forwardedSchema>> {
  const found = await act(await as('owner'), 'jointUtilityApplication', { id }, forwardedSchema);
  if (found.status === status) return found;
  throw new Error(`The joint application is ${found.status}, not ${status}.`);
}

/** The id of one of its matters under way. @throws an Error when it has none of the code */
export function matterIn({ matters }: Pick<z.infer<typeof forwardedSchema>, 'matters'>, code: string): string {
  const found = matters.find(({ matterCode }) => matterCode === code);
  if (found !== undefined) return found.id;
  throw new Error(`No matter is ${code}: ${JSON.stringify(matters)}`);
}
