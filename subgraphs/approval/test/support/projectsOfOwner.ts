import type { Principal } from '@guanjia/kernel/principal';
import { registerProject } from './operations.ts';
import { ownerOf } from './people.ts';
import { newCreditCode, projectInput } from './samples.ts';
import type { startApproval } from './startApproval.ts';

/** Projects of one new owner, one for each change of the sample, in the order given. */
export async function projectsOfOwner(
  { ask }: Pick<Awaited<ReturnType<typeof startApproval>>, 'ask'>,
  changes: readonly Record<string, unknown>[],
): Promise<{ readonly owner: Principal; readonly creditCode: string; readonly ids: string[] }> {
  const creditCode = newCreditCode();
  const owner = ownerOf(creditCode);
  const ids: string[] = [];
  for (const changed of changes) {
    const { registerProject: project } = await ask(owner, registerProject, {
      input: projectInput(creditCode, changed),
    });
    ids.push(project.id);
  }
  return { owner, creditCode, ids };
}
