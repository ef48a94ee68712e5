import { createPublicKey, verify } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import { eq } from '@guanjia/runtime/drizzle';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jointSurveySteps } from '../src/storage/surveyTables.ts';
import { fixSilentSurveys } from '../src/usecases/arrangeJointSurvey.ts';
import { signJointSurvey } from '../src/usecases/holdJointSurvey.ts';
import { handInAll } from './handIn.ts';
import { forwardedApplication, people, type StartedUtilities, startUtilities } from './startUtilities.ts';
import {
  acceptedApplication,
  answerDocument,
  callDocument,
  calledSurvey,
  cancelDocument,
  fixDocument,
  heldSurvey,
  hour,
  order,
  photo,
  recordDocument,
  reproposeDocument,
  signDocument,
  surveyFields,
} from './surveys.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
afterAll(() => utilities.stop());

const water = people.provider('provider-water');
const power = people.provider('provider-power');
const housing = people.agency('HOUSING_CONSTRUCTION');

const surveyEvents = async (projectId: string) =>
  (await utilities.messagesOf(projectId)).flatMap((one) =>
    one.kind === 'event' && one.event.type.startsWith('utilities.jointSurvey') ? [one.event] : [],
  );
const feasible = (matter: string | null) => ({ matter, feasible: true, missing: [] });

/** Days that no other survey of this run has, so that its participants are free. */
let week = 0;
function freeSlots() {
  week += 1;
  const day = new Date(Date.UTC(2026, 9, 12) + week * 86_400_000).toISOString().slice(0, 10);
  return [hour(day, 9), hour(day, 14)];
}

describe('a joint survey', () => {
  it('goes from the call to the signatures; each brings its own matters to 联合踏勘, and nobody waits for another’s', async () => {
    const bookingId = newId();
    const slots = freeSlots();
    const called = await calledSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY'], {
      agencies: ['HOUSING_CONSTRUCTION'],
      throughTrainBookingId: bookingId,
      slots,
    });
    const { survey, taskId, facts, owner, id: applicationId } = called;
    expect(survey).toMatchObject({
      status: 'CALLED',
      answerBy: '2026-09-03',
      throughTrainBookingId: bookingId,
      allowedActions: ['answer', 'fix', 'repropose', 'cancel'],
      participants: [
        { id: 'PROVIDER:provider-water', name: '供水公司' },
        { id: 'PROVIDER:provider-power' },
        { id: 'AGENCY:HOUSING_CONSTRUCTION', name: '住房城乡建设部门', matters: [] },
      ],
    });
    const { id } = survey;
    await order(utilities, water, answerDocument, { id, slots: [1, 2] });
    await order(utilities, power, answerDocument, { id, slots: [2], note: '上午有抢修' });
    await order(utilities, housing, answerDocument, { id, slots: [1] });
    const changed = await order(utilities, housing, answerDocument, { id, slots: [2] });
    expect(changed.participants.map(({ answer }: any) => answer.slots)).toEqual([[1, 2], [2], [2]]);
    const fixed = await order(utilities, people.steward, fixDocument, { id });
    expect(fixed).toMatchObject({ status: 'SCHEDULED', slot: { number: 2 } });

    utilities.setNow(slots[1]?.endsAt ?? '');
    const came = ['PROVIDER:provider-water', 'PROVIDER:provider-power'];
    const record = { id, situation: '南侧道路下有供水管、10kV 电缆', photos: [photo], came };
    const held = await order(utilities, people.serviceRoom, recordDocument, record);
    expect(held.participants.map((one: any) => one.came)).toEqual([true, true, false]);
    const first = await order(utilities, water, signDocument, { id, findings: [feasible(taskId('WATER_SUPPLY'))] });
    expect(first).toMatchObject({ status: 'HELD', participants: [{ matters: [{ status: 'SURVEYED' }] }, {}, {}] });
    const [waiting] = await utilities.needs.tasks.findByIds([taskId('POWER_SUPPLY')]);
    expect(waiting?.status).toBe('ACCEPTED');
    const lacking = {
      matter: taskId('POWER_SUPPLY'),
      feasible: false,
      missing: ['电缆通道未贯通', '配电室未封顶'],
      opinion: '整改后可接入',
    };
    const completed = await order(utilities, power, signDocument, { id, findings: [lacking] });
    expect(completed).toMatchObject({ status: 'COMPLETED', allowedActions: ['sign'] });

    const look = `query ($id: ID!) { jointUtilityApplication(id: $id) { matters { status steps { action detail by } } } }`;
    const seen = await utilities.ask(owner, look, { id: applicationId });
    const matters = seen.data.jointUtilityApplication.matters;
    expect(matters.map(({ status }: any) => status)).toEqual(['SURVEYED', 'SURVEYED']);
    expect(matters[1].steps.at(-1)).toMatchObject({
      action: 'survey',
      by: power.name,
      detail: {
        participants: ['供水公司', '供电公司'],
        findings: '现场尚缺：电缆通道未贯通；配电室未封顶。整改后可接入',
      },
    });
    const events = await surveyEvents(facts.projectId);
    expect(events.map(({ type }) => type.replace('utilities.jointSurvey', ''))).toEqual([
      'Called',
      ...Array.from({ length: 4 }, () => 'Answered'),
      'Scheduled',
      'Held',
      'Signed',
      'Signed',
      'Completed',
    ]);
    expect(events[6]?.data).toMatchObject({ absent: ['AGENCY:HOUSING_CONSTRUCTION'] });
    const catalogue = await loadEventCatalogue();
    for (const event of events) expect(catalogue.get(event.type)?.data.parse(event.data)).toEqual(event.data);
  });

  it('is signed with the key of a provider hosted here, and by the person of a department', async () => {
    const { survey, taskId } = await heldSurvey(utilities, ['WATER_SUPPLY'], {
      agencies: ['PUBLIC_SECURITY'],
      slots: [hour('2026-09-04', 9)],
    });
    const { id } = survey;
    const findings = [feasible(taskId('WATER_SUPPLY'))];
    const done = await order(utilities, water, signDocument, { id, findings });
    const { text, signature, publicKey } = done.participants[0].signature;
    const keys = await utilities.needs.keys.publicKeys();
    expect(publicKey.trim()).toBe(keys.get('provider-water')?.trim());
    const isSigned = (words: string) =>
      verify(null, Buffer.from(words), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
    expect([isSigned(text), isSigned(`${text}.`)]).toEqual([true, false]);
    expect(text.split('\n')).toEqual([
      'guanjia-survey-v1',
      id,
      'PROVIDER:provider-water',
      expect.stringMatching(/^[0-9a-f]{64}$/),
      'provider-water',
      expect.any(String),
    ]);
    const late = await order(utilities, people.agency('PUBLIC_SECURITY'), signDocument, {
      id,
      findings: [feasible(null)],
    });
    expect(late).toMatchObject({ status: 'COMPLETED', participants: [{}, { came: false }] });
    expect(late.participants[1].signature).toMatchObject({
      by: '演示PUBLIC_SECURITY',
      signature: null,
      publicKey: null,
      text: expect.stringContaining('AGENCY:PUBLIC_SECURITY'),
    });
  });

  it('is signed by the recorded word of a provider whose key is elsewhere', async () => {
    const { survey, taskId } = await heldSurvey(utilities, ['WATER_SUPPLY'], { slots: [hour('2026-09-04', 15)] });
    const keys = { ...utilities.needs.keys, signText: async () => null };
    const findings = [{ taskId: taskId('WATER_SUPPLY'), feasible: true, missing: [], opinion: null }];
    const signed = await signJointSurvey({ ...utilities.needs, keys }, water, { id: survey.id, findings });
    expect(signed.status).toBe('COMPLETED');
    expect(signed.participants[0]?.signature).toMatchObject({
      signature: null,
      by: { subject: 'provider-water', role: 'PROVIDER' },
    });
  });

  it('lets who did not come sign later, and then its matters follow; one that was surveyed apart stays where it is', async () => {
    const called = await calledSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY', 'DRAINAGE'], { slots: freeSlots() });
    const { taskId, variables } = called;
    const { id } = called.survey;
    await order(utilities, people.clerk, fixDocument, { id, slot: 1 });
    utilities.setNow((variables.slots as any)[0].endsAt);
    const came = ['PROVIDER:provider-water'];
    await order(utilities, people.clerk, recordDocument, { id, situation: '现场平整', came });
    const apart = `mutation ($id: ID!) { done: recordSurvey(id: $id, surveyedOn: "2026-09-01", participants: ["排水"], findings: "可行") { status } }`;
    await order(utilities, people.provider('provider-drainage'), apart, { id: taskId('DRAINAGE') });
    const completed = await order(utilities, water, signDocument, { id, findings: [feasible(taskId('WATER_SUPPLY'))] });
    expect(completed.status).toBe('COMPLETED');
    const statusOf = async (code: string) => (await utilities.needs.tasks.findByIds([taskId(code)]))[0]?.status;
    expect([await statusOf('WATER_SUPPLY'), await statusOf('POWER_SUPPLY')]).toEqual(['SURVEYED', 'ACCEPTED']);
    await order(utilities, power, signDocument, { id, findings: [feasible(taskId('POWER_SUPPLY'))] });
    await order(utilities, people.provider('provider-drainage'), signDocument, {
      id,
      findings: [feasible(taskId('DRAINAGE'))],
    });
    expect([await statusOf('POWER_SUPPLY'), await statusOf('DRAINAGE')]).toEqual(['SURVEYED', 'SURVEYED']);
    const [drainage] = await utilities.needs.tasks.findByIds([taskId('DRAINAGE')]);
    expect(drainage?.steps.filter(({ work }) => work.action === 'survey')).toHaveLength(1);
  });

  it('takes matters of several applications of the project', async () => {
    const first = await acceptedApplication(utilities, ['WATER_SUPPLY']);
    const again = utilities.request(first.facts.projectId, ['TELECOM']);
    const submit = `mutation ($projectId: ID!, $matterCodes: [String!]!, $form: JSON!, $counter: UtilityCounterInput!, $materials: [UtilityMaterialInput!]!) {
      done: submitJointApplication(projectId: $projectId, matterCodes: $matterCodes, form: $form, counter: $counter, materials: $materials) { id } }`;
    const { id } = await order(utilities, first.owner, submit, again);
    utilities.setNow('2026-09-02T09:00:00+08:00');
    const accept =
      'mutation ($id: ID!) { done: acceptJointApplication(id: $id) { matters { id clock { startedOn } } } }';
    const second = await order(utilities, people.clerk, accept, { id });
    expect(second.matters[0].clock.startedOn).toBe('2026-09-02');
    const handoffs = (await utilities.messagesOf(first.facts.projectId)).flatMap((one) =>
      one.kind === 'handoff' ? [one.handoff] : [],
    );
    for (const handoff of handoffs) await handInAll(utilities, handoff);
    const telecom = second.matters[0].id;
    const acceptMatter = 'mutation ($id: ID!) { done: acceptMatter(id: $id) { clock { startedOn } } }';
    await order(utilities, people.provider('provider-telecom'), acceptMatter, { id: telecom });
    const matterIds = [first.taskId('WATER_SUPPLY'), telecom];
    const call = { projectId: first.facts.projectId, matterIds, place: '南门', slots: freeSlots() };
    const survey = await order(utilities, people.steward, callDocument, call);
    expect(survey.participants.map(({ code }: any) => code)).toEqual(['provider-water', 'provider-telecom']);
  });

  it('is moved or called off, and frees participants and matters', async () => {
    const [morning, afternoon] = freeSlots();
    const called = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: [morning] });
    const { id } = called.survey;
    await order(utilities, people.clerk, fixDocument, { id, slot: 1 });
    const moved = await order(utilities, people.clerk, reproposeDocument, { id, slots: [afternoon], reason: '暴雨' });
    expect(moved).toMatchObject({ status: 'CALLED', slot: null, slots: [{ number: 1 }] });
    const other = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: [morning] });
    await order(utilities, people.clerk, fixDocument, { id: other.survey.id, slot: 1 });
    const cancelled = await order(utilities, people.clerk, cancelDocument, { id, reason: '另行组织' });
    expect(cancelled).toMatchObject({ status: 'CANCELLED', allowedActions: [] });
    const again = await order(utilities, people.clerk, callDocument, { ...called.variables, slots: freeSlots() });
    expect(again.status).toBe('CALLED');
  });

  it('corrects its record until the first has signed it', async () => {
    const { survey, taskId } = await heldSurvey(utilities, ['WATER_SUPPLY'], { slots: [hour('2026-09-04', 11)] });
    const { id } = survey;
    const came = ['PROVIDER:provider-water'];
    const corrected = await order(utilities, people.clerk, recordDocument, { id, situation: '北侧', came });
    expect(corrected.record).toEqual({ surveyedOn: '2026-09-04', situation: '北侧', photos: [] });
    await order(utilities, water, signDocument, { id, findings: [feasible(taskId('WATER_SUPPLY'))] });
    const { refusal } = await utilities.ask(people.clerk, recordDocument, { id, situation: '西侧', came });
    expect(refusal).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', current: 'COMPLETED', machine: 'jointSurvey' });
  });

  it('has a history that nobody changes', async () => {
    const { survey } = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: freeSlots() });
    const change = utilities.database.db
      .update(jointSurveySteps)
      .set({ action: 'sign' })
      .where(eq(jointSurveySteps.surveyId, survey.id));
    await expect(change).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringContaining('append-only') }),
    });
  });
});

describe('the slot', () => {
  it('is the one that suits most, silence past the last day taken for a yes, and the clock fixes it by itself', async () => {
    const { survey } = await calledSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY'], { slots: freeSlots() });
    const { id } = survey;
    await order(utilities, power, answerDocument, { id, slots: [2] });
    const early = await utilities.ask(people.clerk, fixDocument, { id });
    expect(early.refusal).toMatchObject({ code: 'SURVEY_ANSWERS_OUTSTANDING', missing: ['PROVIDER:provider-water'] });
    const ofThis = {
      ...utilities.needs,
      surveys: {
        ...utilities.needs.surveys,
        findUnfixed: async (query: Parameters<typeof utilities.needs.surveys.findUnfixed>[0]) =>
          (await utilities.needs.surveys.findUnfixed({ ...query, limit: 10_000 })).filter((one) => one.id === id),
      },
    };
    utilities.setNow('2026-09-03T23:00:00+08:00');
    expect(await fixSilentSurveys(ofThis)).toBe(0);
    utilities.setNow('2026-09-04T00:30:00+08:00');
    expect(await fixSilentSurveys(ofThis)).toBe(1);
    expect(await fixSilentSurveys(ofThis)).toBe(0);
    const look = `query ($id: ID!) { done: jointSurvey(id: $id) ${surveyFields} }`;
    expect(await order(utilities, people.clerk, look, { id })).toMatchObject({
      status: 'SCHEDULED',
      slot: { number: 2 },
      steps: [{}, {}, { action: 'fix', role: 'SYSTEM' }],
    });
  });

  it('does not take a participant to two places at once: by rule it is passed over, by hand refused', async () => {
    const slots = freeSlots();
    const first = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots });
    const second = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots });
    await order(utilities, people.clerk, fixDocument, { id: first.survey.id, slot: 1 });
    const { id } = second.survey;
    const { refusal } = await utilities.ask(people.clerk, fixDocument, { id, slot: 1 });
    expect(refusal).toMatchObject({
      code: 'SURVEY_PARTICIPANT_CLASH',
      field: 'slot',
      value: [{ participant: 'PROVIDER:provider-water', surveyId: first.survey.id }],
    });
    await order(utilities, water, answerDocument, { id, slots: [1, 2] });
    expect((await order(utilities, people.clerk, fixDocument, { id })).slot.number).toBe(2);
  });

  it('is refused by rule when none suits or all have gone by', async () => {
    const { survey, variables } = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: freeSlots() });
    const { id } = survey;
    await order(utilities, water, answerDocument, { id, slots: [] });
    const none = await utilities.ask(people.clerk, fixDocument, { id });
    expect(none.refusal).toMatchObject({ code: 'SURVEY_NO_SLOT_SUITS' });
    utilities.setNow((variables.slots as any)[0].endsAt);
    const past = await utilities.ask(people.clerk, fixDocument, { id, slot: 1 });
    expect(past.refusal).toMatchObject({ code: 'SURVEY_SLOT_PAST', field: 'slot', value: 1 });
    const strange = await utilities.ask(people.clerk, fixDocument, { id, slot: 3 });
    expect(strange.refusal).toMatchObject({ code: 'BAD_INPUT', field: 'slot', accepted: '1 to 2' });
  });
});

describe('a survey is refused', () => {
  it.each([
    ['no matter', { matterIds: [] }, 'BAD_INPUT', 'matterIds'],
    ['an unknown matter', { matterIds: [newId()] }, 'SURVEY_MATTER_NOT_READY', 'matterIds'],
    ['no slot', { slots: [] }, 'BAD_INPUT', 'slots'],
    ['a slot of yesterday', { slots: [hour('2026-08-31', 9)] }, 'BAD_INPUT', 'slots.0.startsAt'],
    [
      'a slot that ends before it begins',
      { slots: [{ startsAt: '2026-11-09T10:00:00+08:00', endsAt: '2026-11-09T09:00:00+08:00' }] },
      'BAD_INPUT',
      'slots.0.endsAt',
    ],
    ['a slot twice', { slots: [hour('2026-11-09', 9), hour('2026-11-09', 9)] }, 'BAD_INPUT', 'slots.1.startsAt'],
    ['slots within the days for answers', { slots: [hour('2026-09-02', 9)] }, 'BAD_INPUT', 'slots'],
    ['a long wait for answers', { answerWithinWorkingDays: 11 }, 'BAD_INPUT', 'answerWithinWorkingDays'],
    ['no place', { place: ' ' }, 'BAD_INPUT', 'place'],
    ['a department nobody knows', { agencies: ['MOON'] }, 'BAD_INPUT', 'agencies.0'],
    ['a provider nobody knows', { providers: ['provider-moon'] }, 'PROVIDER_NOT_FOUND', 'providers.0'],
    ['what is no booking', { throughTrainBookingId: 'bus 5' }, 'BAD_INPUT', 'throughTrainBookingId'],
  ])('with %s', async (_, change, code, field) => {
    const application = await acceptedApplication(utilities, ['WATER_SUPPLY']);
    const { projectId } = application.facts;
    const call = {
      projectId,
      matterIds: [application.taskId('WATER_SUPPLY')],
      place: '南门',
      slots: freeSlots(),
      ...change,
    };
    const { refusal } = await utilities.ask(people.clerk, callDocument, call);
    expect(refusal).toMatchObject({ code, field });
    expect(await surveyEvents(projectId)).toEqual([]);
  });

  it('for a matter that is not accepted, of another project, or in another survey', async () => {
    const unready = await forwardedApplication(utilities, ['GAS_SUPPLY']);
    const ready = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: freeSlots() });
    const ask = async (projectId: string, matterIds: string[]) =>
      (await utilities.ask(people.clerk, callDocument, { projectId, matterIds, place: '南门', slots: freeSlots() }))
        .refusal;
    const gas = unready.taskId('GAS_SUPPLY');
    expect(await ask(unready.facts.projectId, [gas])).toMatchObject({ code: 'SURVEY_MATTER_NOT_READY', value: [gas] });
    const own = ready.taskId('WATER_SUPPLY');
    expect(await ask(unready.facts.projectId, [own])).toMatchObject({ code: 'SURVEY_MATTER_NOT_READY', value: [own] });
    expect(await ask(ready.facts.projectId, [own])).toMatchObject({ code: 'SURVEY_MATTER_TAKEN', value: [own] });
    expect(await ask(newId(), [own])).toMatchObject({ code: 'PROJECT_NOT_FOUND' });
    expect(await surveyEvents(ready.facts.projectId)).toHaveLength(1);
  });

  it('to those whose it is not to call, to answer, to sign or to see', async () => {
    const called = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: freeSlots() });
    const { id } = called.survey;
    const codeOf = async (
      person: Parameters<StartedUtilities['ask']>[0],
      document: string,
      variables: Record<string, unknown>,
    ) => (await utilities.ask(person, document, variables)).refusal?.code;
    expect(await codeOf(called.owner, callDocument, called.variables)).toBe('FORBIDDEN');
    expect(await codeOf(people.clerkElsewhere, callDocument, called.variables)).toBe('FORBIDDEN');
    expect(await codeOf(people.clerkElsewhere, fixDocument, { id, slot: 1 })).toBe('JOINT_SURVEY_NOT_FOUND');
    expect(await codeOf(power, answerDocument, { id, slots: [1] })).toBe('JOINT_SURVEY_NOT_FOUND');
    expect(await codeOf(people.clerk, fixDocument, { id: newId(), slot: 1 })).toBe('JOINT_SURVEY_NOT_FOUND');
    const clerkAndPower = { ...people.clerk, roles: ['WINDOW_CLERK', 'PROVIDER'], provider: 'provider-power' } as const;
    expect(await codeOf(clerkAndPower, answerDocument, { id, slots: [1] })).toBe('SURVEY_NOT_PARTICIPANT');
    const look = 'query ($id: ID!) { jointSurvey(id: $id) { id } }';
    const seenBy = async (person: Parameters<StartedUtilities['ask']>[0]) =>
      (await utilities.ask(person, look, { id })).data.jointSurvey?.id ?? null;
    expect(await seenBy(called.owner)).toBe(id);
    expect(await seenBy(water)).toBe(id);
    for (const stranger of [people.otherOwner, power, people.dashboard, housing])
      expect(await seenBy(stranger)).toBeNull();
  });

  it('a record before it begins, of strangers, of nobody, or with what is no photo', async () => {
    const { survey, variables } = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: freeSlots() });
    const { id } = survey;
    const came = ['PROVIDER:provider-water'];
    const ask = async (change: Record<string, unknown>) =>
      (await utilities.ask(people.clerk, recordDocument, { id, situation: '现场平整', came, ...change })).refusal;
    expect(await ask({})).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', attempted: 'record' });
    await order(utilities, people.clerk, fixDocument, { id, slot: 1 });
    expect(await ask({})).toMatchObject({ code: 'SURVEY_NOT_BEGUN' });
    utilities.setNow((variables.slots as any)[0].endsAt);
    expect(await ask({ came: ['PROVIDER:provider-moon'] })).toMatchObject({ code: 'BAD_INPUT', field: 'came' });
    expect(await ask({ came: [] })).toMatchObject({ code: 'BAD_INPUT', field: 'came' });
    expect(await ask({ situation: '' })).toMatchObject({ code: 'BAD_INPUT', field: 'situation' });
    const pdf = { ...photo, mediaType: 'application/pdf' };
    expect(await ask({ photos: [pdf] })).toMatchObject({ code: 'BAD_INPUT', field: 'photos.0.mediaType' });
    const torn = { ...photo, sha256: 'x' };
    expect(await ask({ photos: [torn] })).toMatchObject({ code: 'BAD_INPUT', field: 'photos.0.sha256' });
  });

  it('a signature that leaves a matter out, contradicts itself, or comes twice', async () => {
    const { survey, taskId } = await heldSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY'], {
      slots: [hour('2026-09-04', 13)],
    });
    const { id } = survey;
    const matter = taskId('WATER_SUPPLY');
    const ask = async (findings: unknown) => (await utilities.ask(water, signDocument, { id, findings })).refusal;
    expect(await ask([])).toMatchObject({ code: 'SURVEY_FINDING_INCOMPLETE', missing: [matter] });
    expect(await ask([feasible(taskId('POWER_SUPPLY'))])).toMatchObject({
      code: 'BAD_INPUT',
      field: 'findings.0.matter',
    });
    expect(await ask([{ matter, feasible: true, missing: ['阀门'] }])).toMatchObject({
      code: 'BAD_INPUT',
      field: 'findings.0.missing',
    });
    expect(await ask([{ matter, feasible: false }])).toMatchObject({ code: 'BAD_INPUT', field: 'findings.0.missing' });
    await order(utilities, water, signDocument, { id, findings: [feasible(matter)] });
    expect(await ask([feasible(matter)])).toMatchObject({
      code: 'SURVEY_ALREADY_SIGNED',
      value: ['PROVIDER:provider-water'],
    });
    const late = await utilities.ask(people.clerk, recordDocument, {
      id,
      situation: '改',
      came: ['PROVIDER:provider-water'],
    });
    expect(late.refusal).toMatchObject({ code: 'SURVEY_ALREADY_SIGNED' });
  });
});

describe('lists of surveys', () => {
  it('give a participant its own, page by page and by state, and a project all that the person may see', async () => {
    const one = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: freeSlots() });
    const two = await calledSurvey(utilities, ['TELECOM'], { slots: freeSlots(), agencies: ['URBAN_MANAGEMENT'] });
    await order(utilities, people.clerk, cancelDocument, { id: two.survey.id, reason: '另行组织' });
    const mine = `query ($statuses: [JointSurveyStatus!], $first: Int, $after: String) {
      myJointSurveys(statuses: $statuses, first: $first, after: $after) { nodes { id status } pageInfo { hasNextPage endCursor } } }`;
    const all: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: any = await utilities.ask(water, mine, { first: 3, after });
      all.push(...data.myJointSurveys.nodes.map(({ id }: any) => id));
      ({ endCursor: after, hasNextPage: more } = data.myJointSurveys.pageInfo);
    }
    expect(all).toContain(one.survey.id);
    expect(all).toEqual(all.toSorted().toReversed());
    expect(all).not.toContain(two.survey.id);
    const department = people.agency('URBAN_MANAGEMENT');
    const cancelled = await utilities.ask(department, mine, { statuses: ['CANCELLED'], first: 100 });
    expect(cancelled.data.myJointSurveys.nodes).toContainEqual({ id: two.survey.id, status: 'CANCELLED' });
    const elsewhere = await utilities.ask(people.agency('URBAN_MANAGEMENT', ['510106']), mine, { first: 100 });
    expect(elsewhere.data.myJointSurveys.nodes).toEqual([]);

    const projects = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { jointSurveys { nodes { id } } } } }`;
    const of = [one, two].map(({ facts }) => ({ __typename: 'Project', id: facts.projectId }));
    const seenBy = async (person: Parameters<StartedUtilities['ask']>[0]) =>
      (await utilities.ask(person, projects, { of })).data._entities.map(
        ({ jointSurveys }: any) => jointSurveys?.nodes.map(({ id }: any) => id) ?? null,
      );
    expect(await seenBy(people.clerk)).toEqual([[one.survey.id], [two.survey.id]]);
    expect(await seenBy(one.owner)).toEqual([[one.survey.id], null]);
    expect(await seenBy(water)).toEqual([[one.survey.id], []]);
    expect(await seenBy(people.dashboard)).toEqual([null, null]);
  });

  it('ask the database as often for many projects as for one', async () => {
    const called = [
      await calledSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY'], { slots: freeSlots() }),
      await calledSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY'], { slots: freeSlots() }),
      await calledSurvey(utilities, ['TELECOM'], { slots: freeSlots() }),
    ];
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
      utilitiesCalendar jointSurveys { nodes ${surveyFields} } } } }`;
    const of = called.map(({ facts }) => ({ __typename: 'Project', id: facts.projectId }));
    const statementsFor = async (asked: typeof of) => {
      utilities.statements.length = 0;
      const { data, errors } = await utilities.ask(people.clerk, query, { of: asked });
      expect(errors).toBeUndefined();
      expect(data._entities.every((one: any) => one.jointSurveys.nodes.length === 1)).toBe(true);
      return utilities.statements.length;
    };
    const forOne = await statementsFor(of.slice(0, 1));
    expect(forOne).toBeGreaterThan(0);
    expect(await statementsFor(of)).toBe(forOne);
  });
});
