import { newId } from '@guanjia/kernel/newId';
import { workingDaySpans } from '@guanjia/kernel/testing/workingDaySpans';
import { eq } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { matterTasks } from '../src/storage/tables.ts';
import { handInAll } from './handIn.ts';
import { people, region, type StartedUtilities, startUtilities, submitDocument } from './startUtilities.ts';
import { calledSurvey, cancelDocument, fixDocument, hour, order } from './surveys.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
afterAll(() => utilities.stop());

const heating = people.provider('provider-heating');
const work = {
  accept: 'acceptMatter(id: $id)',
  survey: 'recordSurvey(id: $id, surveyedOn: "2025-01-02", participants: ["a"], findings: "可行")',
  plan: 'issuePlan(id: $id, plan: "就近接入")',
  construct: 'recordConstruction(id: $id, startedOn: "2025-01-02", finishedOn: "2025-01-02")',
  pass: 'recordInspection(id: $id, inspectedOn: "2025-01-02", passed: true)',
  connect: 'connectMatter(id: $id, connectedOn: "2025-01-02", accountNumber: "H-1")',
} as const;

/** A matter of heating, forwarded at a time in a region, signed for at once. */
async function heatingMatter(at: string, regionCode = region): Promise<string> {
  utilities.setNow(at);
  const facts = await utilities.registerProject(regionCode);
  const clerk = { ...people.clerk, regions: [regionCode] };
  const request = utilities.request(facts.projectId, ['HEATING']);
  const submitted = await utilities.ask(people.owner(facts), submitDocument, request);
  const accept = 'mutation ($id: ID!) { done: acceptJointApplication(id: $id) { matters { id } } }';
  const { id } = submitted.data.submitJointApplication;
  const done = await order(utilities, clerk, accept, { id });
  for (const message of await utilities.messagesOf(facts.projectId)) {
    if (message.kind === 'handoff') await handInAll(utilities, message.handoff);
  }
  return done.matters[0].id;
}

async function finish(id: string, at: string): Promise<void> {
  for (const step of Object.values(work)) {
    utilities.setNow(at);
    await order(utilities, heating, `mutation ($id: ID!) { done: ${step} { id } }`, { id });
  }
}

describe('an inbox', () => {
  const inbox = `query ($statuses: [UtilityMatterStatus!], $light: Light, $region: String, $finished: Boolean! = false, $after: String) {
    providerInbox(provider: "provider-heating", statuses: $statuses, light: $light, region: $region, finished: $finished, first: 100, after: $after) {
      nodes { id status clock { light } } pageInfo { hasNextPage endCursor } } }`;
  const all = async (variables: Record<string, unknown>) => {
    const nodes: any[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors }: any = await utilities.ask(heating, inbox, { ...variables, after });
      if (errors) throw errors[0];
      nodes.push(...data.providerInbox.nodes);
      ({ endCursor: after, hasNextPage: more } = data.providerInbox.pageInfo);
    }
    return nodes;
  };

  it('is narrowed by light, state and region', async () => {
    const early = await heatingMatter('2026-07-01T09:00:00+08:00');
    const { promisedWorkingDays } = utilities.needs.catalogue.requireMatter('HEATING');
    expect(promisedWorkingDays).toBeGreaterThanOrEqual(5);
    const fresh = await heatingMatter('2026-09-01T09:00:00+08:00', '370683');
    for (const [light, id] of [
      ['RED', early],
      ['GREEN', fresh],
    ] as const) {
      const nodes = await all({ light });
      expect(new Set(nodes.map((one) => one.clock.light))).toEqual(new Set([light]));
      expect(nodes.map((one) => one.id)).toContain(id);
    }
    expect((await all({ region: '370683', statuses: ['RECEIVED'] })).map(({ id }) => id)).toEqual([fresh]);
    expect(await all({ region: '370683', statuses: ['ACCEPTED'] })).toEqual([]);
    const { refusal } = await utilities.ask(heating, inbox, { light: 'RED', finished: true });
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', field: 'light' });
    expect((await utilities.ask(heating, inbox, { region: 'x' })).refusal).toMatchObject({ code: 'REGION_UNKNOWN' });
  });

  it('shows amber what has a fifth of its days left', async () => {
    const id = await heatingMatter('2026-09-01T09:00:00+08:00', '370687');
    const [task] = await utilities.needs.tasks.findByIds([id]);
    if (!task) throw new Error('no matter');
    const seen = new Set<string>();
    for (let day = 1; day <= 30; day += 1) {
      utilities.setNow(`2026-09-${String(day).padStart(2, '0')}T12:00:00+08:00`);
      for (const light of ['GREEN', 'AMBER', 'RED'] as const) {
        const nodes = await all({ light, region: '370687' });
        if (nodes.some((one) => one.id === id)) seen.add(light);
        expect(nodes.every((one) => one.clock.light === light)).toBe(true);
      }
    }
    expect(seen).toEqual(new Set(['GREEN', 'AMBER', 'RED']));
  });
});

describe('overdue matters', () => {
  const overdue =
    'query ($region: String, $first: Int) { myOverdueMatters(region: $region, first: $first) { nodes { id clock { light } } pageInfo { hasNextPage } } }';

  it('are a provider’s own, or those of the regions one works in', async () => {
    const id = await heatingMatter('2026-03-02T09:00:00+08:00', '370685');
    utilities.setNow('2026-09-01T09:00:00+08:00');
    const ask = async (person: Parameters<StartedUtilities['ask']>[0]) => {
      const { data, refusal } = await utilities.ask(person, overdue, { region: '370685' });
      return refusal?.code ?? data.myOverdueMatters.nodes;
    };
    expect(await ask(heating)).toEqual([{ id, clock: { light: 'RED' } }]);
    expect(await ask({ ...people.steward, regions: ['370600'] })).toEqual([{ id, clock: { light: 'RED' } }]);
    expect(await ask(people.provider('provider-water'))).toEqual([]);
    expect(await ask(people.steward)).toBe('FORBIDDEN');
    expect(await ask(people.otherOwner)).toBe('FORBIDDEN');
  });
});

describe('throughput', () => {
  const figures = `query ($provider: ID!, $from: String!, $to: String!, $region: String, $byRegion: Boolean! = false) {
    utilityThroughput(provider: $provider, from: $from, to: $to, region: $region, byRegion: $byRegion) { provider { id } howComputed
      rows { month region received accepted returned withdrawn finished medianWorkingDays p90WorkingDays onTimeShare } } }`;
  const provider = 'provider-heating';

  it('counts a month of work, with median, nine of ten, and the share in time', async () => {
    const one = await heatingMatter('2025-03-03T09:00:00+08:00', '370611');
    const two = await heatingMatter('2025-03-03T09:00:00+08:00', '370611');
    const three = await heatingMatter('2025-03-03T09:00:00+08:00', '370612');
    await heatingMatter('2025-03-31T23:30:00+08:00', '370612');
    await finish(one, '2025-03-05T09:00:00+08:00');
    await finish(two, '2025-03-10T09:00:00+08:00');
    await finish(three, '2025-07-01T00:30:00+08:00');
    const query = { provider, from: '2025-03', to: '2025-07', region: '370600' };
    const { data, errors } = await utilities.ask(heating, figures, query);
    expect(errors).toBeUndefined();
    const none = { returned: 0, withdrawn: 0, region: null };
    expect(data.utilityThroughput).toMatchObject({
      provider: { id: provider },
      howComputed: expect.stringContaining('工作日'),
      rows: [
        {
          ...none,
          month: '2025-03',
          received: 4,
          accepted: 2,
          finished: 2,
          medianWorkingDays: 3.5,
          p90WorkingDays: 5,
          onTimeShare: 1,
        },
        { ...none, month: '2025-07', received: 0, accepted: 1, finished: 1, onTimeShare: 0 },
      ],
    });
    const each = await utilities.ask(heating, figures, { ...query, to: '2025-03', byRegion: true });
    expect(each.data.utilityThroughput.rows.map((row: any) => [row.region, row.received, row.finished])).toEqual([
      ['370611', 2, 2],
      ['370612', 2, 0],
    ]);
    const official = { ...people.steward, regions: ['370612'] };
    const ofRegion = await utilities.ask(official, figures, { provider, from: '2025-03', to: '2025-03' });
    expect(ofRegion.data.utilityThroughput.rows).toMatchObject([
      { received: 2, finished: 0, medianWorkingDays: null, onTimeShare: null },
    ]);
  });

  it.each(workingDaySpans.map((spans, index) => ({ ...spans, month: `2025-0${index + 1}` })))(
    'means by its figures of $what what every department means',
    async ({ days, median, p90, month }) => {
      const region = '370613';
      for (const used of days) {
        const id = await heatingMatter(`${month}-08T09:00:00+08:00`, region);
        const ended = {
          status: 'CONNECTED',
          finishedAt: new Date(`${month}-20T09:00:00+08:00`),
          usedWorkingDays: used,
        };
        await utilities.database.db.update(matterTasks).set(ended).where(eq(matterTasks.id, id));
      }
      const { data } = await utilities.ask(heating, figures, { provider, from: month, to: month, region });
      expect(data.utilityThroughput.rows).toMatchObject([
        { finished: days.length, medianWorkingDays: median, p90WorkingDays: p90 },
      ]);
    },
  );

  it.each([
    ['no month', { from: '2025-13' }, 'BAD_INPUT', 'from'],
    ['months the wrong way round', { to: '2025-01' }, 'DATES_OUT_OF_ORDER', 'to'],
    ['more than 24 months', { to: '2027-03' }, 'OVER_LONG_PERIOD', 'to'],
    ['an unknown region', { region: '999999' }, 'REGION_UNKNOWN', 'region'],
  ])('is refused for %s', async (_, change, code, field) => {
    const { refusal } = await utilities.ask(heating, figures, { provider, from: '2025-03', to: '2025-03', ...change });
    expect(refusal).toMatchObject({ code, field });
  });

  it('is refused to another provider, for a region one does not work in, and of a provider nobody knows', async () => {
    const ask = async (person: Parameters<StartedUtilities['ask']>[0], change: Record<string, unknown> = {}) =>
      (await utilities.ask(person, figures, { provider, from: '2025-03', to: '2025-03', ...change })).refusal?.code;
    expect(await ask(people.provider('provider-gas'))).toBe('FORBIDDEN');
    expect(await ask(people.steward, { region: '510106' })).toBe('FORBIDDEN');
    expect(await ask(people.steward, { provider: 'provider-moon' })).toBe('PROVIDER_NOT_FOUND');
  });
});

describe('calendars', () => {
  const slots = [hour('2026-12-21', 9), hour('2026-12-22', 9)];
  const eventOf = (text: string, id: string) => text.split('BEGIN:VEVENT').find((part) => part.includes(id)) ?? '';

  it('hold the surveys and last days of a project, and tell of a survey that was called off', async () => {
    const { survey, facts, owner, taskId } = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots });
    const look = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { utilitiesCalendar } } }';
    const of = [{ __typename: 'Project', id: facts.projectId }];
    const calendarOf = async (person: Parameters<StartedUtilities['ask']>[0]) =>
      (await utilities.ask(person, look, { of })).data._entities[0].utilitiesCalendar;
    expect(await calendarOf(owner)).not.toContain(survey.id);
    await order(utilities, people.clerk, fixDocument, { id: survey.id, slot: 1 });
    const fixed = await calendarOf(owner);
    expect(eventOf(fixed, survey.id)).toMatch(/DTSTART:20261221T010000Z/);
    expect(eventOf(fixed, survey.id)).toContain('STATUS:CONFIRMED');
    expect(eventOf(fixed, taskId('WATER_SUPPLY'))).toMatch(/DTSTART;VALUE=DATE:20260908/);
    await order(utilities, people.clerk, cancelDocument, { id: survey.id, reason: '另行组织' });
    expect(eventOf(await calendarOf(owner), survey.id)).toContain('STATUS:CANCELLED');
    expect(await calendarOf(people.provider('provider-water'))).toContain(taskId('WATER_SUPPLY'));
    expect(await calendarOf(people.provider('provider-gas'))).not.toContain(taskId('WATER_SUPPLY'));
    expect(await calendarOf(people.otherOwner)).toBeNull();
    expect(await calendarOf(people.dashboard)).toBeNull();
  });

  it('hold a person’s own surveys', async () => {
    const mine = '{ utilitySurveyCalendar }';
    const { survey, taskId } = await calledSurvey(utilities, ['GAS_SUPPLY'], {
      slots: [hour('2026-12-23', 9)],
      agencies: ['INDUSTRY_IT'],
    });
    await order(utilities, people.clerk, fixDocument, { id: survey.id, slot: 1 });
    const of = async (person: Parameters<StartedUtilities['ask']>[0]) =>
      (await utilities.ask(person, mine)).data.utilitySurveyCalendar;
    expect(await of(people.provider('provider-gas'))).toContain(survey.id);
    expect(await of(people.provider('provider-gas'))).toContain(taskId('GAS_SUPPLY'));
    expect(await of(people.agency('INDUSTRY_IT'))).toContain(survey.id);
    expect(await of(people.agency('INDUSTRY_IT', ['510106']))).not.toContain(survey.id);
    expect(await of(people.clerk)).toContain(survey.id);
    expect(await of(people.provider('provider-water'))).not.toContain(survey.id);
    expect((await utilities.ask(people.otherOwner, mine)).refusal).toMatchObject({ code: 'FORBIDDEN' });
    const nobodys = await utilities.ask({ ...people.approver, agency: null, subject: newId() }, mine);
    expect(nobodys.refusal).toMatchObject({ code: 'FORBIDDEN' });
  });
});
