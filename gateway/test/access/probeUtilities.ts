import type { Principal } from '@guanjia/kernel/principal';
import { onTestFinished } from 'vitest';
import { startUtilities } from '../../../subgraphs/utilities/test/startUtilities.ts';
import { calledSurvey } from '../../../subgraphs/utilities/test/surveys.ts';
import type { Probes } from './Probes.ts';

const listed = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  utilityApplications { nodes { id } } jointSurveys { nodes { id } } } } }`;

/** Rows of utilities: a joint application of one provider, with its survey. */
export async function probeUtilities(): Promise<Probes<'utilities'>> {
  const utilities = await startUtilities();
  onTestFinished(() => utilities.stop());
  const { id, facts, survey } = await calledSurvey(utilities, ['WATER_SUPPLY'], { agencies: ['URBAN_MANAGEMENT'] });
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
  return {
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
