import type { Principal } from '@guanjia/kernel/principal';
import { materialsOf } from './openApplication.ts';
import { submit, verb } from './operations.ts';
import { approverOf, clerk } from './people.ts';
import type { startApproval } from './startApproval.ts';

type Door = Pick<Awaited<ReturnType<typeof startApproval>>, 'ask' | 'needs'>;

interface Wanted {
  readonly owner: Principal;
  readonly projectId: string;
  readonly itemCode: string;
  /** The mutation that begins it: draftApplication, draftPreApproval or draftSimulated. */
  readonly begin?: string;
  readonly without?: readonly string[];
}

/** An application of any effect, submitted with all its materials but for those left out; its id. */
export async function handIn(
  door: Door,
  { owner, projectId, itemCode, begin = 'draftApplication', without = [] }: Wanted,
): Promise<string> {
  const drafted = await door.ask(
    owner,
    `mutation ($projectId: ID!, $itemCode: String!) { ${begin}(projectId: $projectId, itemCode: $itemCode) { id } }`,
    { projectId, itemCode },
  );
  const id = drafted[begin].id as string;
  await door.ask(owner, submit, { id, materials: materialsOf(door, itemCode, without) });
  return id;
}

/** Accepts, reviews and approves what has been handed in. */
export async function decide(door: Door, id: string, itemCode: string, more = ''): Promise<void> {
  const { agency, handling } = door.needs.catalogue.require(itemCode);
  const approver = approverOf(agency);
  if (handling.type === 'PROMISED') {
    await door.ask(clerk, verb('acceptApplication'), { id });
    await door.ask(approver, verb('startReview'), { id });
  }
  await door.ask(approver, verb('approveApplication', more), { id });
}

/** Handed in and approved; its id. */
export async function approve(door: Door, wanted: Wanted, more = ''): Promise<string> {
  const id = await handIn(door, wanted);
  await decide(door, id, wanted.itemCode, more);
  return id;
}
