import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';
import { someCounty } from './someCounty.ts';
import { type ConciergeUnderTest, monday } from './startConcierge.ts';

export interface SomeCrew {
  readonly crewId: string;
  readonly personIds: readonly string[];
  /** An agent of the crew, who signs in as a steward. */
  readonly agent: Principal;
  /** An approver of the crew. */
  readonly approver: Principal;
}

export interface SomeTrain extends SomeCrew {
  readonly region: string;
  readonly busId: string;
}

const roles = ['CREW_LEADER', 'CREW_AGENT', 'CREW_AGENT', 'CREW_APPROVER', 'CREW_APPROVER'] as const;

/** Everything of the list on board. */
export const wholeEquipment = [
  'DOCUMENT_CAMERA',
  'HIGH_SPEED_SCANNER',
  'LAPTOP',
  'LASER_PRINTER',
  'DOT_MATRIX_PRINTER',
  'BACKUP_POWER',
  'INVERTER',
  'ROUTER_5G',
].map((code) => ({ code, working: 1 }));

/** The instant that lies so many hours after Monday 09:00. */
export const inHours = (hours: number): Date => new Date(monday.getTime() + hours * 3_600_000);

/** The same as a variable of a query. */
export const isoIn = (hours: number): string => inHours(hours).toISOString();

/** A whole crew of the region; `leaderId` is somebody who leads another crew already. */
export async function someCrew(
  concierge: Pick<ConciergeUnderTest, 'order'>,
  region: string,
  leaderId?: string,
): Promise<SomeCrew> {
  const { registerUnit } = await concierge.order(
    'mutation ($name: String!, $region: String!) { registerUnit(name: $name, tier: COUNTY, regionCode: $region) { id } }',
    { name: `测试单位${newId()}`, region },
  );
  const people: { id: string; subject: string }[] = [];
  for (const role of roles) {
    if (role === 'CREW_LEADER' && leaderId !== undefined) {
      people.push({ id: leaderId, subject: '' });
      continue;
    }
    const subject = `test-${newId()}`;
    const { registerPerson } = await concierge.order(
      'mutation ($u: ID!, $s: String) { registerPerson(unitId: $u, name: "随车人员", subject: $s) { id } }',
      { u: registerUnit.id, s: subject },
    );
    await concierge.order('mutation ($id: ID!, $role: DutyRole!) { grantRole(personId: $id, role: $role) { id } }', {
      id: registerPerson.id,
      role,
    });
    people.push({ id: registerPerson.id, subject });
  }
  const [leader, one, two, three, four] = people.map(({ id }) => id);
  const { formCrew } = await concierge.order(
    'mutation ($name: String!, $r: String!, $l: ID!, $a: [ID!]!, $p: [ID!]!) { formCrew(name: $name, regionCode: $r, agency: ADMIN_APPROVAL, leaderId: $l, agentIds: $a, approverIds: $p) { id } }',
    { name: `测试专班${newId()}`, r: region, l: leader, a: [one, two], p: [three, four] },
  );
  return {
    crewId: formCrew.id,
    personIds: people.map(({ id }) => id),
    agent: memberOf(people[1]?.subject, 'STEWARD'),
    approver: memberOf(people[3]?.subject, 'APPROVER'),
  };
}

/** A bus of the region. */
export async function someBus(concierge: Pick<ConciergeUnderTest, 'order'>, region: string): Promise<string> {
  const input = { name: '测试直通车', fleetNumber: `T-${newId().slice(-12)}`, regionCode: region };
  const { registerThroughTrainBus } = await concierge.order(
    'mutation ($input: ThroughTrainBusInput!) { registerThroughTrainBus(input: $input) { id } }',
    { input },
  );
  return registerThroughTrainBus.id;
}

/** A county of its own with a bus and a whole crew. */
export async function someTrain(concierge: Pick<ConciergeUnderTest, 'order'>): Promise<SomeTrain> {
  const region = someCounty();
  return { region, busId: await someBus(concierge, region), ...(await someCrew(concierge, region)) };
}

export const openSlots =
  'mutation ($bus: ID!, $crew: ID!, $times: [SlotTimeInput!]!) { openThroughTrainSlots(busId: $bus, crewId: $crew, times: $times) { id free startsAt } }';

/** Slots of an hour each that begin so many hours after Monday 09:00; their ids. */
export async function someSlots(
  concierge: Pick<ConciergeUnderTest, 'order'>,
  { busId, crewId }: Pick<SomeTrain, 'busId' | 'crewId'>,
  ...hours: number[]
): Promise<string[]> {
  const times = hours.map((hour) => ({ startsAt: isoIn(hour), endsAt: isoIn(hour + 1) }));
  const data = await concierge.order(openSlots, { bus: busId, crew: crewId, times });
  return data.openThroughTrainSlots.map(({ id }: { id: string }) => id);
}

export const book =
  'mutation ($input: ThroughTrainBookingInput!) { bookThroughTrain(input: $input) { id status startsAt contactPhone exceptionReason } }';

/** What is asked for in a booking. */
export function wish(projectId: string, slotId: string, more: object = {}) {
  return {
    projectId,
    slotId,
    channel: 'PHONE',
    itemCodes: ['soil-water-plan-approval'],
    services: ['ACCEPTANCE', 'CERTIFICATE'],
    place: '演示路1号项目现场',
    contactName: '项目经办人',
    contactPhone: '0532-85167023',
    ...more,
  };
}

function memberOf(subject: string | undefined, role: Role): Principal {
  return { ...anonymous, subject: subject ?? 'nobody', name: '随车人员', roles: [role] };
}
