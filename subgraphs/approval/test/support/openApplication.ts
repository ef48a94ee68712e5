import type { Principal } from '@guanjia/kernel/principal';
import { draft, registerProject, submit } from './operations.ts';
import { ownerOf } from './people.ts';
import { newCreditCode, projectInput } from './samples.ts';
import type { startApproval } from './startApproval.ts';

type Door = Pick<Awaited<ReturnType<typeof startApproval>>, 'ask' | 'needs'>;

/** A new project of a new owner. */
export async function openProject({ ask }: Door, changed: Record<string, unknown> = {}) {
  const creditCode = newCreditCode();
  const owner = ownerOf(creditCode);
  const { registerProject: project } = await ask(owner, registerProject, { input: projectInput(creditCode, changed) });
  return { owner, creditCode, projectId: project.id as string, project };
}

/** All materials an item asks for, but for those left out. */
export function materialsOf({ needs }: Door, itemCode: string, without: readonly string[] = []): string[] {
  const codes = needs.catalogue.require(itemCode).materials.map(({ code }) => code);
  return codes.filter((code) => !without.includes(code));
}

/** An application of an item, submitted with all its materials but for those left out. */
export async function openApplication(
  door: Door,
  {
    owner,
    projectId,
    itemCode,
    without = [],
  }: { owner: Principal; projectId: string; itemCode: string; without?: readonly string[] },
) {
  const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
  const materials = materialsOf(door, itemCode, without);
  const { submitApplication } = await door.ask(owner, submit, { id: draftApplication.id, materials });
  return submitApplication;
}
