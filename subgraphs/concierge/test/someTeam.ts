import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ConciergeUnderTest, SomeSteward } from './startConcierge.ts';

/** Somebody of a unit of the region who holds a role within this scope. */
export async function enlist(
  concierge: Pick<ConciergeUnderTest, 'order'>,
  region: string,
  { role, ...scope }: { readonly role: string; readonly [part: string]: unknown },
): Promise<{ readonly id: string; readonly name: string; readonly holdingId: string }> {
  const { registerUnit } = await concierge.order(
    'mutation ($name: String!, $region: String!) { registerUnit(name: $name, tier: COUNTY, regionCode: $region) { id } }',
    { name: `测试单位${newId()}`, region },
  );
  const name = `测试${newId().slice(-6)}`;
  const { registerPerson } = await concierge.order(
    'mutation ($u: ID!, $n: String!) { registerPerson(unitId: $u, name: $n) { id } }',
    { u: registerUnit.id, n: name },
  );
  const { grantRole } = await concierge.order(
    'mutation ($id: ID!, $role: DutyRole!, $scope: RoleScopeInput) { grantRole(personId: $id, role: $role, scope: $scope) { roles { id } } }',
    { id: registerPerson.id, role, scope },
  );
  return { id: registerPerson.id, name, holdingId: grantRole.roles[0].id };
}

/** One for each place of the team of an industrial project that has no land yet. */
export const wholeTeam = {
  guide: { role: 'PROCEDURE_GUIDE', kinds: ['INDUSTRIAL'] },
  specialist: { role: 'PROJECT_SERVICE_SPECIALIST' },
  expert: { role: 'EXPERT' },
  early: { role: 'STAGE_ATTENDANT', stages: ['LAND_USE_PLANNING', 'ENGINEERING_CONSTRUCTION'] },
  late: { role: 'STAGE_ATTENDANT', stages: ['CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE'] },
  lecturer: { role: 'POLICY_LECTURER', fields: ['FACTORY_PRODUCTION'] },
} as const;

/** The people of a whole team in the region, and a steward. */
export async function enlistTeam(concierge: ConciergeUnderTest, region: string) {
  const steward: SomeSteward = await concierge.someSteward({ region });
  const people = new Map<string, string>();
  for (const [name, role] of Object.entries(wholeTeam)) {
    people.set(name, (await enlist(concierge, region, role)).id);
  }
  const idOf = (name: keyof typeof wholeTeam) => people.get(name) ?? '';
  return { steward, idOf };
}

/** A provincial key project, and so a complex one, which this steward carries. */
export async function complexProject(
  concierge: ConciergeUnderTest,
  region: string,
  steward: SomeSteward,
  facts: Partial<ProjectFacts> = {},
): Promise<ProjectFacts> {
  const project = await concierge.know({ regionCode: region, keyLevels: ['PROVINCIAL'], ...facts });
  await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
    p: project.projectId,
    s: steward.id,
  });
  return project;
}
