import type { Principal } from '@guanjia/kernel/principal';
import { onTestFinished } from 'vitest';
import { archiveHandedOver, signedAgreement } from '../../../subgraphs/concierge/test/finishedProject.ts';
import { somebody } from '../../../subgraphs/concierge/test/somebody.ts';
import { reportedProblem, servedProject } from '../../../subgraphs/concierge/test/somePerson.ts';
import { startConcierge } from '../../../subgraphs/concierge/test/startConcierge.ts';
import type { Probes } from './Probes.ts';

const evaluation =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { serviceEvaluation { id } } } }';

/** Rows of concierge: a problem, an agreement and an evaluation of a served project. */
export async function probeConcierge(): Promise<Probes<'concierge'>> {
  const concierge = await startConcierge();
  onTestFinished(() => concierge.close());
  const { project, steward } = await servedProject(concierge, { region: '370211' });
  const agreementId = await signedAgreement(concierge, project);
  const problemId = await reportedProblem(concierge, project);
  await concierge.follow(archiveHandedOver(project));
  const rated = await concierge.ask(
    somebody.ownerOf(project),
    'mutation ($p: ID!) { evaluateService(input: { projectId: $p, efficiency: 5, attitude: 5, integrity: 5 }) { id } }',
    { p: project.projectId },
  );
  if (rated.errors.length > 0) throw new Error(JSON.stringify(rated.errors));
  const row = {
    regionCode: project.regionCode,
    ownerUnit: project.ownerUnit.creditCode,
    agency: 'WATER',
    provider: 'provider-water',
    subject: steward.subject,
  } as const;
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>) =>
    (await concierge.ask(principal, query, variables)).data ?? {};
  const of = [{ __typename: 'Project', id: project.projectId }];
  const problems =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { problems { nodes { id } } } } }';
  return {
    problem: {
      row,
      async sees(principal) {
        const { problem } = await ask(principal, 'query ($id: ID!) { problem(id: $id) { status } }', { id: problemId });
        const [listed] = (await ask(principal, problems, { of }))._entities ?? [];
        if (listed?.problems?.nodes.length > 0 !== Boolean(problem)) throw new Error('list and row disagree');
        return Boolean(problem);
      },
    },
    problemText: {
      row,
      sees: async (principal) =>
        Boolean(
          (await ask(principal, 'query ($id: ID!) { problem(id: $id) { text } }', { id: problemId })).problem?.text,
        ),
    },
    serviceAgreement: {
      row,
      sees: async (principal) =>
        Boolean(
          (await ask(principal, 'query ($id: ID!) { serviceAgreement(id: $id) { status } }', { id: agreementId }))
            .serviceAgreement,
        ),
    },
    serviceEvaluation: {
      row,
      sees: async (principal) => Boolean((await ask(principal, evaluation, { of }))._entities?.[0]?.serviceEvaluation),
    },
  };
}
