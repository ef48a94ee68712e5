import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { somebody } from './somebody.ts';
import type { ConciergeUnderTest, SomeSteward } from './startConcierge.ts';

type LadderRole = 'PROJECT_SERVICE_SPECIALIST' | 'EXPERT';

export interface SomePerson {
  readonly id: string;
  readonly name: string;
  readonly holdingId: string;
  readonly principal: Principal;
}

/** A person with one of the ladder's roles, of a unit of its own in the region; the token names no region. */
export async function somePerson(
  concierge: ConciergeUnderTest,
  role: LadderRole,
  { region }: { readonly region: string },
): Promise<SomePerson> {
  const unit = await concierge.order(
    'mutation ($name: String!, $region: String!) { registerUnit(name: $name, tier: COUNTY, regionCode: $region) { id } }',
    { name: `测试单位${newId()}`, region },
  );
  const subject = `test-${newId()}`;
  const name = `测试${subject.slice(-6)}`;
  const registered = await concierge.order(
    'mutation ($unit: ID!, $name: String!, $subject: String) { registerPerson(unitId: $unit, name: $name, subject: $subject) { id } }',
    { unit: unit.registerUnit.id, name, subject },
  );
  const { id } = registered.registerPerson;
  const granted = await concierge.order(
    'mutation ($id: ID!, $role: DutyRole!) { grantRole(personId: $id, role: $role) { roles { id } } }',
    { id, role },
  );
  const principal: Principal = { ...anonymous, subject, name, roles: [role] };
  return { id, name, holdingId: granted.grantRole.roles[0].id, principal };
}

/** The city government of everywhere. */
export const government: Principal = {
  ...anonymous,
  subject: 'government',
  name: '市政府',
  roles: ['GOVERNMENT'],
  regions: somebody.serviceRoom.regions,
};

/** An approver of a department in these regions. */
export function approverOf(agency: NonNullable<Principal['agency']>, ...regions: string[]): Principal {
  return { ...anonymous, subject: `approver.${agency}`, name: '审批员', roles: ['APPROVER'], agency, regions };
}

export interface ServedProject {
  readonly project: ProjectFacts;
  readonly steward: SomeSteward;
}

/** A project in the region with its steward. */
export async function servedProject(
  concierge: ConciergeUnderTest,
  { region }: { readonly region: string },
): Promise<ServedProject> {
  const steward = await concierge.someSteward({ region });
  const project = await concierge.know({ regionCode: region });
  await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
    p: project.projectId,
    s: steward.id,
  });
  return { project, steward };
}

/** A problem of the project, reported by its owner. */
export async function reportedProblem(
  concierge: ConciergeUnderTest,
  project: ProjectFacts,
  { title = '临时用电容量不足', kind = 'SINGLE' }: { readonly title?: string; readonly kind?: string } = {},
): Promise<string> {
  const report =
    'mutation ($p: ID!, $kind: ProblemKind!, $title: String!) { reportProblem(projectId: $p, kind: $kind, title: $title, text: $title) { id } }';
  const { data, errors } = await concierge.ask(somebody.ownerOf(project), report, {
    p: project.projectId,
    kind,
    title,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.reportProblem.id;
}
