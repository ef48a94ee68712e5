import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Ask } from '../graphqlClient.ts';
import { act } from './act.ts';
import { applyFor } from './applyFor.ts';
import { askUntilKnown } from './askUntilKnown.ts';
import { dayIn } from './dayIn.ts';
import { formDemoCrew } from './formDemoCrew.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';

const idSchema = z.looseObject({ id: z.string() });
const slotsSchema = z.array(idSchema).length(2);
const recordSchema = z.array(z.looseObject({ kind: z.string(), certificateNumber: z.string().nullable() }));
const visitsSchema = z.looseObject({
  throughTrainVisits: z.object({
    nodes: z.array(z.looseObject({ id: z.string(), record: z.object({ nodes: recordSchema }) })),
  }),
});
const region = '370700';
const delegatedItem = 'land-right-registration';
const otherItem = 'quality-safety-supervision';
const pieces = [
  'DOCUMENT_CAMERA',
  'HIGH_SPEED_SCANNER',
  'LAPTOP',
  'LASER_PRINTER',
  'DOT_MATRIX_PRINTER',
  'BACKUP_POWER',
  'INVERTER',
  'ROUTER_5G',
];
const clerk = 'window-clerk';
const chief = 'approver-housing-construction';
const planner = 'approver-natural-resources';

/**
 * A booked visit that issues a certificate on the spot by a delegation, and a decision that is refused without one
 * (C10 A13, S3 三（三）（八）). @throws an Error at the first step that goes otherwise
 */
export async function playThroughTrain(stage: Stage): Promise<void> {
  const { onStep, register } = stage;
  const { projectId, line } = await register({ landStatus: 'HELD' });
  await listAsKeyProject(stage, projectId);
  const slots = await openSlots(stage);
  const bookingId = await bookVisit(stage, projectId, slots);
  await leave(stage, bookingId);
  await line.until('concierge.throughTrainArrived');
  await decideByDelegation(stage, { projectId, bookingId });
  await line.until('approval.certificateIssued');
  await refuseWithoutDelegation(stage, { projectId, bookingId });
  const visit = await untilRecorded(await stage.as('owner'), projectId);
  onStep('   The record writes itself from what approval says, and has the certificate. 现场记录', visit);
  const outcome = '演示：现场受理2件，出证1件，1件未能现场办结。';
  const done = await act(await stage.as(clerk), 'finishThroughTrainVisit', { bookingId, outcome }, idSchema);
  onStep('   The visit is done. 完成上门服务', done);
  await line.until('concierge.throughTrainDone');
  await line.stop();
}

async function listAsKeyProject({ as, random }: Stage, projectId: string): Promise<void> {
  const listing = { projectId, year: 2026, itemNo: 1000 + Math.floor(random() * 9000) };
  await act(await as('service-room'), 'listProject', listing, idSchema);
}

/** Two slots of this hour, so that the bus can leave today; the ids of both. */
async function openSlots(stage: Stage): Promise<readonly string[]> {
  const { as, onStep, random } = stage;
  const room = await as('service-room');
  const crewId = await formDemoCrew(stage);
  const fleetNumber = `WF-${Math.floor(random() * 1_000_000)}`;
  const equipment = pieces.map((code) => ({ code }));
  const input = { name: '演示·审批服务直通车', fleetNumber, regionCode: region, equipment };
  const bus = await act(room, 'registerThroughTrainBus', { input }, idSchema);
  onStep('10. The service room registers a bus and its crew … 登记直通车与服务专班', bus);
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const times = [
    { startsAt: at(1), endsAt: at(11) },
    { startsAt: at(11), endsAt: at(21) },
  ];
  const slots = await act(room, 'openThroughTrainSlots', { busId: bus.id, crewId, times }, slotsSchema);
  onStep('   … and opens slots. 开放预约时段', slots);
  return slots.map(({ id }) => id);
}

async function bookVisit({ as, onStep }: Stage, projectId: string, [slotId]: readonly string[]): Promise<string> {
  const owner = askUntilKnown(await as('owner'), 'BUS_NOT_FOR_PROJECT');
  const input = {
    projectId,
    slotId,
    channel: 'WECHAT',
    itemCodes: [delegatedItem, otherItem],
    services: ['ACCEPTANCE', 'REVIEW', 'CERTIFICATE'],
    place: '演示·恒远花园项目部',
    contactName: '演示经办人',
    contactPhone: '13900000000',
  };
  const booking = await act(owner, 'bookThroughTrain', { input }, idSchema);
  onStep('11. The owner books a visit through WeChat. 微信预约上门服务', booking);
  const again = { input: { ...input, channel: 'PHONE' } };
  const taken = await refused(await as(clerk), 'bookThroughTrain', again, 'BUS_SLOT_TAKEN');
  onStep('   The slot is taken: free ones nearby are named. 时段已被预约，提示邻近时段', taken);
  const confirmed = { bookingId: booking.id };
  onStep(
    '   The service room confirms. 服务室确认',
    await act(await as('service-room'), 'confirmThroughTrainBooking', confirmed, idSchema),
  );
  return booking.id;
}

async function leave({ as, onStep }: Stage, bookingId: string): Promise<void> {
  const agent = await as(clerk);
  const found = (missing: string) => pieces.map((code) => ({ code, working: code === missing ? 0 : 1 }));
  await act(agent, 'checkBusEquipment', { bookingId, pieces: found('ROUTER_5G') }, idSchema);
  const incomplete = await refused(agent, 'departThroughTrain', { bookingId }, 'BUS_EQUIPMENT_INCOMPLETE');
  onStep('12. The 5G router is missing: the bus does not leave … 设备不齐，不得出车', incomplete);
  await act(agent, 'checkBusEquipment', { bookingId, pieces: found('') }, idSchema);
  onStep('   … until it is there. 补齐后出发', await act(agent, 'departThroughTrain', { bookingId }, idSchema));
  onStep('   On the site. 到达现场', await act(agent, 'arriveThroughTrain', { bookingId }, idSchema));
}

interface OnVisit {
  readonly projectId: string;
  readonly bookingId: string;
}

async function decideByDelegation(stage: Stage, { projectId, bookingId }: OnVisit): Promise<void> {
  const { as, onStep, random } = stage;
  const applicationId = await applyFor(stage, { projectId, itemCode: delegatedItem });
  const serial = Math.floor(random() * 1_000_000);
  const input = {
    delegateSubject: 'demo-approver-housing-construction',
    delegateName: '演示·首席审批员',
    itemCodes: [delegatedItem],
    regions: [region],
    validFrom: dayIn(0),
    validUntil: dayIn(30),
    sealNo: `演示2号公章-${serial}`,
    documentNo: `演示授权〔2026〕${serial}号`,
  };
  const delegation = await act(await as(planner), 'grantDelegation', { input }, idSchema);
  onStep(
    '13. The department delegates its decision to the chief approver on the bus. 签订授权委托，刻制2号公章',
    delegation,
  );
  const onBus = { applicationId, throughTrainBookingId: bookingId };
  const accepted = await act(await as(clerk), 'acceptOnBus', onBus, idSchema);
  onStep('   Accepted on the spot, which every crew may do. 现场受理', accepted);
  await act(await as(chief), 'reviewOnBus', onBus, idSchema);
  const decision = { ...onBus, outcome: 'APPROVED', documentNo: `演示不动产〔2026〕${serial}号` };
  onStep(
    '   Reviewed and approved by the delegation: a certificate. 现场审查、审批、出证',
    await act(await as(chief), 'decideOnBus', decision, idSchema),
  );
}

async function refuseWithoutDelegation(stage: Stage, { projectId, bookingId }: OnVisit): Promise<void> {
  const { as, onStep } = stage;
  const applicationId = await applyFor(stage, { projectId, itemCode: otherItem });
  const onBus = { applicationId, throughTrainBookingId: bookingId };
  await act(await as(clerk), 'acceptOnBus', onBus, idSchema);
  const decision = { ...onBus, outcome: 'APPROVED' };
  const missing = await refused(await as(chief), 'decideOnBus', decision, 'DELEGATION_MISSING');
  onStep('14. Another item is accepted; nobody delegated its decision. 无授权委托，不得现场审批', missing);
  const input = {
    bookingId,
    kind: 'NOT_DECIDED',
    applicationId,
    itemCode: otherItem,
    text: '演示：无授权委托，待回局办理。',
  };
  onStep(
    '   The crew writes down why. 登记未能现场办结的原因',
    await act(await as(clerk), 'recordThroughTrainVisit', { input }, idSchema),
  );
}

/** The visit's record once the department has heard of the certificate. @throws an Error past 30 s */
async function untilRecorded(owner: Ask, projectId: string): Promise<unknown> {
  const giveUpAt = Date.now() + 30_000;
  for (;;) {
    const { throughTrainVisits } = await act(owner, 'throughTrainVisits', { projectId }, visitsSchema);
    const [visit] = throughTrainVisits.nodes;
    const kinds = visit?.record.nodes.map(({ kind }) => kind) ?? [];
    const wanted = ['ACCEPTED', 'REVIEWED', 'APPROVED', 'CERTIFICATE_ISSUED', 'ACCEPTED', 'NOT_DECIDED'];
    if (JSON.stringify(kinds.toSorted()) === JSON.stringify(wanted.toSorted())) return visit;
    if (Date.now() > giveUpAt) throw new Error(`The record of the visit has ${kinds.join(', ')}.`);
    await delay(200);
  }
}
