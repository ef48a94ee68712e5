import { randomInt } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { onTestFinished } from 'vitest';
import { newCounty } from '../../../subgraphs/approval/test/support/keyLists.ts';
import { people, startUtilities } from '../../../subgraphs/utilities/test/startUtilities.ts';
import { calledSurvey, fixDocument, hour } from '../../../subgraphs/utilities/test/surveys.ts';
import type { Probes } from './Probes.ts';

const act = {
  register: `mutation ($code: String!, $region: String!) {
    registerServiceCounter(kind: HALL_ZONE, code: $code, name: "演示专区", region: $region, address: "演示路1号") { code } }`,
  open: 'mutation ($code: String!, $subject: String!) { openCounterAccount(code: $code, subject: $subject, name: "演示") { code } }',
};
const read = {
  steps: 'query ($id: ID!) { jointUtilityApplication(id: $id) { steps { action } } }',
  inbox: `query ($after: String) { providerInbox(provider: "provider-water", first: 100, after: $after) {
    nodes { id } pageInfo { endCursor hasNextPage } } }`,
  overdue: `query ($after: String) { myOverdueMatters(first: 100, after: $after) {
    nodes { id } pageInfo { endCursor hasNextPage } } }`,
  figures: 'query { utilityThroughput(provider: "provider-water", from: "2026-09", to: "2026-09") { rows { month } } }',
  surveys:
    'query ($after: String) { myJointSurveys(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
  counters:
    'query ($region: String!) { utilityServiceCounters(region: $region, first: 100) { nodes { code accounts { subject } } } }',
};
const listed = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  utilityApplications { nodes { id } } jointSurveys { nodes { id } } } } }`;

/** Rows of utilities: a joint application of one provider, with its survey. */
export async function probeUtilities(): Promise<Probes<'utilities'>> {
  const utilities = await startUtilities();
  onTestFinished(() => utilities.stop());
  // the same company takes part in other tests' surveys, in September
  const day = `2026-1${randomInt(2)}-${randomInt(10, 29)}`;
  const { id, facts, survey, taskId } = await calledSurvey(utilities, ['WATER_SUPPLY'], {
    agencies: ['URBAN_MANAGEMENT'],
    slots: [hour(day, randomInt(23))],
  });
  const fixed = await utilities.ask(people.clerk, fixDocument, { id: survey.id, slot: 1 });
  if (fixed.errors) throw new Error(JSON.stringify(fixed.errors[0]));
  const matterId = taskId('WATER_SUPPLY');
  const county = newCounty();
  const code = `B-${newId()}`;
  const room = { ...people.serviceRoom, regions: [county] };
  await utilities.ask(room, act.register, { code, region: county });
  await utilities.ask(room, act.open, { code, subject: `clerk-${code}` });
  utilities.setNow('2026-09-25T09:00:00+08:00');
  const row = {
    regionCode: facts.regionCode,
    ownerUnit: facts.ownerUnit.creditCode,
    agency: 'URBAN_MANAGEMENT',
    provider: 'provider-water',
    subject: 'x-in-hand',
  } as const;
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>) =>
    (await utilities.ask(principal, query, variables)).data ?? {};
  const projectOf = async (principal: Principal) =>
    (await ask(principal, listed, { of: [{ __typename: 'Project', id: facts.projectId }] }))._entities?.[0] ?? {};
  const agree = (one: unknown, list: any) => {
    if (list?.nodes.length > 0 !== Boolean(one)) throw new Error('list and row disagree');
    return Boolean(one);
  };
  const application = 'query ($id: ID!) { jointUtilityApplication(id: $id) { status } }';
  const form = 'query ($id: ID!) { jointUtilityApplication(id: $id) { form } }';
  const entity = async (principal: Principal, fields: string) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { ${fields} } } }`;
    return (await ask(principal, query, { of: [{ __typename: 'Project', id: facts.projectId }] }))._entities?.[0];
  };
  const inPages = (query: string, name: string, isRow: (node: any) => boolean) => ({
    row,
    async sees(principal: Principal) {
      for (let after: string | null = null; ; ) {
        const page: any = (await ask(principal, query, { after }))[name];
        if (page?.nodes.some(isRow)) return true;
        if (!page?.pageInfo.hasNextPage) return false;
        after = page.pageInfo.endCursor;
      }
    },
  });
  const isMatter = (node: any) => node.id === matterId;
  const overdue = inPages(read.overdue, 'myOverdueMatters', isMatter);
  return {
    utilitiesLight: {
      row,
      sees: async (principal) => Boolean((await entity(principal, 'utilitiesLight'))?.utilitiesLight),
    },
    jointNotices: {
      row,
      sees: async (principal) => Boolean((await ask(principal, read.steps, { id })).jointUtilityApplication?.steps),
    },
    matterWork: {
      row,
      async sees(principal) {
        const query =
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on UtilityMatterTask { form steps { action } } } }';
        const [task] =
          (await ask(principal, query, { of: [{ __typename: 'UtilityMatterTask', id: matterId }] }))._entities ?? [];
        return Boolean(task?.form && task.steps);
      },
    },
    providerInbox: inPages(read.inbox, 'providerInbox', isMatter),
    providerFigures: {
      row,
      async sees(principal) {
        const figures = (await ask(principal, read.figures, {})).utilityThroughput;
        const isListed = await overdue.sees(principal);
        if (isListed && !figures) throw new Error('matters without figures');
        return isListed;
      },
    },
    utilitiesCalendar: {
      row,
      async sees(principal) {
        const calendar = (await entity(principal, 'utilitiesCalendar'))?.utilitiesCalendar;
        return Boolean(calendar?.includes(survey.id));
      },
    },
    ownUtilitiesCalendar: {
      row,
      sees: async (principal) =>
        Boolean(
          (await ask(principal, 'query { utilitySurveyCalendar }', {})).utilitySurveyCalendar?.includes(survey.id),
        ),
    },
    ownSurveys: inPages(read.surveys, 'myJointSurveys', (node) => node.id === survey.id),
    counterAccount: {
      row: { ...row, regionCode: county },
      async sees(principal) {
        const list = (await ask(principal, read.counters, { region: county })).utilityServiceCounters;
        return Boolean(list?.nodes.find((counter: any) => counter.code === code)?.accounts?.length);
      },
    },
    jointApplication: {
      row,
      sees: async (principal) =>
        agree(
          (await ask(principal, application, { id })).jointUtilityApplication,
          (await projectOf(principal)).utilityApplications,
        ),
    },
    jointForm: {
      row,
      sees: async (principal) => Boolean((await ask(principal, form, { id })).jointUtilityApplication?.form),
    },
    jointSurvey: {
      row,
      sees: async (principal) =>
        agree(
          (await ask(principal, 'query ($id: ID!) { jointSurvey(id: $id) { status } }', { id: survey.id })).jointSurvey,
          (await projectOf(principal)).jointSurveys,
        ),
    },
  };
}
