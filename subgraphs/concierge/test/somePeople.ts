import { newId } from '@guanjia/kernel/newId';
import type { ConciergeUnderTest } from './startConcierge.ts';

/** Tells the department of a unit, and of people in it who hold these roles, one each. */
export async function somePeople(
  concierge: Pick<ConciergeUnderTest, 'order'>,
  { region, tier = 'COUNTY' }: { readonly region: string; readonly tier?: string },
  roles: readonly (string | null)[],
): Promise<{ readonly unitId: string; readonly ids: readonly string[] }> {
  const { registerUnit } = await concierge.order(
    'mutation ($name: String!, $tier: Tier!, $region: String!) { registerUnit(name: $name, tier: $tier, regionCode: $region) { id } }',
    { name: `测试单位${newId()}`, tier, region },
  );
  const ids: string[] = [];
  for (const [index, role] of roles.entries()) {
    const { registerPerson } = await concierge.order(
      'mutation ($u: ID!, $n: String!) { registerPerson(unitId: $u, name: $n, phone: "0532-85167023") { id } }',
      { u: registerUnit.id, n: `测试人员${index}` },
    );
    ids.push(registerPerson.id);
    if (role === null) continue;
    await concierge.order('mutation ($id: ID!, $role: DutyRole!) { grantRole(personId: $id, role: $role) { id } }', {
      id: registerPerson.id,
      role,
    });
  }
  return { unitId: registerUnit.id, ids };
}
