import { newId } from '@guanjia/kernel/newId';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindUnsigned } from '../src/usecases/closeJointSurvey.ts';
import { people, type StartedUtilities, startUtilities } from './startUtilities.ts';
import { callDocument, closeDocument, heldSurvey, hour, order, recordDocument, signDocument } from './surveys.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
afterAll(() => utilities.stop());

type Person = Parameters<StartedUtilities['ask']>[0];
const water = people.provider('provider-water');
const powerId = 'PROVIDER:provider-power';
const waterId = 'PROVIDER:provider-water';
const reason = '演示：多次联系未回应';
/** The record is of Friday 2026-09-04: the fifth working day is the Friday after. */
const lastDay = '2026-09-11T23:30:00+08:00';
const dayAfter = '2026-09-12T00:30:00+08:00';

/** An hour of that Friday that no other survey of this run has. */
let taken = 0;
const slot = () => hour(new Date(Date.UTC(2026, 8, 4)).toISOString().slice(0, 10), 1 + taken++);

async function halfSigned() {
  const started = await heldSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY'], {
    slots: [slot()],
    agencies: ['HOUSING_CONSTRUCTION'],
  });
  const { id } = started.survey;
  const findings = [{ matter: started.taskId('WATER_SUPPLY'), feasible: true }];
  await order(utilities, water, signDocument, { id, findings });
  return { ...started, id };
}

const close = async (person: Person, variables: Record<string, unknown>) =>
  (await utilities.ask(person, closeDocument, variables)).refusal;
const eventsOf = async (projectId: string) =>
  (await utilities.messagesOf(projectId)).flatMap((one) => (one.kind === 'event' ? [one.event] : []));

describe('a survey that waits for a signature', () => {
  it('is closed by its leader after the last day; what was not signed is recorded, told, and may be surveyed again', async () => {
    const { id, survey, facts, owner, taskId } = await halfSigned();
    expect(survey).toMatchObject({ status: 'HELD', signBy: '2026-09-11', allowedActions: ['record', 'sign', 'close'] });
    utilities.setNow(dayAfter);
    const closed = await order(utilities, people.steward, closeDocument, {
      id,
      unsigned: [{ participant: powerId, reason }],
    });
    expect(closed).toMatchObject({
      status: 'CLOSED',
      allowedActions: [],
      participants: [
        { id: waterId, notSigned: null, matters: [{ status: 'SURVEYED' }] },
        {
          id: powerId,
          signature: null,
          notSigned: { by: people.steward.name, reason },
          matters: [{ status: 'ACCEPTED' }],
        },
        { id: 'AGENCY:HOUSING_CONSTRUCTION', came: false, notSigned: null },
      ],
    });
    const told = (await eventsOf(facts.projectId)).at(-1);
    const catalogue = await loadEventCatalogue();
    expect(catalogue.get('utilities.jointSurveyClosed')?.data.parse(told?.data)).toEqual(told?.data);
    expect(told).toMatchObject({
      type: 'utilities.jointSurveyClosed',
      visibility: 'PARTIES',
      summary: { zh: '联合踏勘已缺签结束，未签认单位：供电公司。' },
      data: { unsigned: [{ participant: powerId, reason }], matterTaskIds: [taskId('POWER_SUPPLY')] },
    });
    // the participant sees it among its surveys, and can sign no more
    const mine = '{ myJointSurveys(statuses: [CLOSED], first: 100) { nodes { id } } }';
    const power = people.provider('provider-power');
    expect((await utilities.ask(power, mine)).data.myJointSurveys.nodes).toContainEqual({ id });
    const late = await utilities.ask(power, signDocument, {
      id,
      findings: [{ matter: taskId('POWER_SUPPLY'), feasible: true }],
    });
    expect(late.refusal).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', machine: 'jointSurvey', current: 'CLOSED' });
    const again = await order(utilities, people.clerk, callDocument, {
      projectId: facts.projectId,
      matterIds: [taskId('POWER_SUPPLY')],
      place: '南门',
      slots: [hour('2026-12-28', 9)],
    });
    expect(again).toMatchObject({ status: 'CALLED', participants: [{ id: powerId }] });
    const seen = await utilities.ask(owner, 'query ($id: ID!) { jointSurvey(id: $id) { status signBy } }', { id });
    expect(seen.data.jointSurvey).toEqual({ status: 'CLOSED', signBy: '2026-09-11' });
  });

  it('is not closed before, by others, or without a reason for each', async () => {
    const { id, owner, taskId, facts } = await halfSigned();
    const unsigned = [{ participant: powerId, reason }];
    utilities.setNow(lastDay);
    expect(await close(people.clerk, { id, unsigned })).toMatchObject({
      code: 'SURVEY_SIGNATURES_AWAITED',
      value: '2026-09-11',
      accepted: 'a day after 2026-09-11',
    });
    utilities.setNow(dayAfter);
    expect(await close(people.clerk, { id, unsigned: [] })).toMatchObject({
      code: 'SURVEY_UNSIGNED_INCOMPLETE',
      field: 'unsigned',
      missing: [powerId],
    });
    const badInputs: [object[], string][] = [
      [[...unsigned, { participant: waterId, reason }], 'unsigned.1.participant'],
      [[...unsigned, { participant: 'AGENCY:HOUSING_CONSTRUCTION', reason }], 'unsigned.1.participant'],
      [[...unsigned, ...unsigned], 'unsigned.1.participant'],
      [[{ participant: powerId, reason: ' ' }], 'unsigned.0.reason'],
    ];
    for (const [given, field] of badInputs) {
      expect(await close(people.clerk, { id, unsigned: given })).toMatchObject({ code: 'BAD_INPUT', field });
    }
    expect(await close(owner, { id, unsigned })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await close(water, { id, unsigned })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await close(people.clerkElsewhere, { id, unsigned })).toMatchObject({ code: 'JOINT_SURVEY_NOT_FOUND' });
    expect(await close(people.clerk, { id: newId(), unsigned })).toMatchObject({ code: 'JOINT_SURVEY_NOT_FOUND' });
    expect((await eventsOf(facts.projectId)).map(({ type }) => type)).not.toContain('utilities.jointSurveyClosed');
    const findings = [{ matter: taskId('POWER_SUPPLY'), feasible: true }];
    await order(utilities, people.provider('provider-power'), signDocument, { id, findings });
    expect(await close(people.clerk, { id, unsigned })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      current: 'COMPLETED',
      attempted: 'close',
    });
  });

  it('reminds those who came and have not signed, once for each record', async () => {
    const { id, facts } = await halfSigned();
    const ofThis = {
      ...utilities.needs,
      surveys: {
        ...utilities.needs.surveys,
        findUnreminded: async (query: Parameters<typeof utilities.needs.surveys.findUnreminded>[0]) =>
          (await utilities.needs.surveys.findUnreminded({ ...query, limit: 10_000 })).filter((one) => one.id === id),
      },
    };
    utilities.setNow('2026-09-08T23:30:00+08:00');
    expect(await remindUnsigned(ofThis)).toBe(0);
    utilities.setNow('2026-09-09T00:30:00+08:00');
    expect(await remindUnsigned(ofThis)).toBe(1);
    expect(await remindUnsigned(ofThis)).toBe(0);
    const reminders = (await eventsOf(facts.projectId)).filter(({ type }) => type.endsWith('SignatureReminded'));
    const catalogue = await loadEventCatalogue();
    expect(reminders).toMatchObject([
      { summary: { zh: '联合踏勘记录尚待签认，截止日期2026-09-11。' }, data: { participants: [powerId] } },
    ]);
    const definition = catalogue.get('utilities.jointSurveySignatureReminded');
    expect(definition?.data.parse(reminders[0]?.data)).toEqual(reminders[0]?.data);
    const look = `query ($id: ID!) { done: jointSurvey(id: $id) { status steps { action role } } }`;
    expect((await order(utilities, people.clerk, look, { id })).steps.at(-1)).toEqual({
      action: 'remind',
      role: 'SYSTEM',
    });
  });

  it('has its days anew when the record is corrected, and a reminder of its own', async () => {
    const started = await heldSurvey(utilities, ['WATER_SUPPLY'], { slots: [slot()] });
    const { id } = started.survey;
    const ofThis = {
      ...utilities.needs,
      surveys: {
        ...utilities.needs.surveys,
        findUnreminded: async (query: Parameters<typeof utilities.needs.surveys.findUnreminded>[0]) =>
          (await utilities.needs.surveys.findUnreminded({ ...query, limit: 10_000 })).filter((one) => one.id === id),
      },
    };
    utilities.setNow('2026-09-10T09:00:00+08:00');
    expect(await remindUnsigned(ofThis)).toBe(1);
    const corrected = await order(utilities, people.clerk, recordDocument, { id, situation: '更正', came: [waterId] });
    expect(corrected.signBy).toBe('2026-09-17');
    expect(await remindUnsigned(ofThis)).toBe(0);
    utilities.setNow('2026-09-15T09:00:00+08:00');
    expect(await remindUnsigned(ofThis)).toBe(1);
    const unsigned = [{ participant: waterId, reason }];
    expect(await close(people.clerk, { id, unsigned })).toMatchObject({ code: 'SURVEY_SIGNATURES_AWAITED' });
  });
});
