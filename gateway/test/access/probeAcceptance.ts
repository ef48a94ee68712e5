import type { Principal } from '@guanjia/kernel/principal';
import { onTestFinished } from 'vitest';
import { items } from '../../../subgraphs/acceptance/test/catalogue.ts';
import { somebody } from '../../../subgraphs/acceptance/test/somebody.ts';
import { startAcceptance } from '../../../subgraphs/acceptance/test/startAcceptance.ts';
import type { Probes } from './Probes.ts';

const listed = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { acceptances { nodes { id } } } } }`;
const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  acceptanceAdvice { nodes { question } } acceptancePreChecks { nodes { id } } archive { status } } } }`;

/** Rows of acceptance: a joint acceptance and a question. */
export async function probeAcceptance(): Promise<Probes<'acceptance'>> {
  const acceptance = await startAcceptance();
  onTestFinished(() => acceptance.close());
  const facts = await acceptance.announce();
  const id = await acceptance.submit(facts, [items.archives]);
  const { projectId, regionCode } = facts;
  await acceptance.ask(
    somebody.ownerOf(facts),
    'mutation ($p: ID!) { askAcceptanceAdvice(projectId: $p, question: "何时验收") { id } }',
    { p: projectId },
  );
  const row = {
    regionCode,
    ownerUnit: facts.ownerUnit.creditCode,
    agency: 'ARCHIVES',
    provider: 'provider-water',
    subject: 'x-in-hand',
  } as const;
  const of = [{ __typename: 'Project', id: projectId }];
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>) =>
    (await acceptance.ask(principal, query, variables)).data ?? {};
  return {
    jointAcceptance: {
      row,
      async sees(principal) {
        const one = (await ask(principal, 'query ($id: ID!) { jointAcceptance(id: $id) { status } }', { id }))
          .jointAcceptance;
        const [project] = (await ask(principal, listed, { of }))._entities ?? [];
        if (project?.acceptances?.nodes.length > 0 !== Boolean(one)) throw new Error('list and row disagree');
        return Boolean(one);
      },
    },
    acceptanceText: {
      row,
      sees: async (principal) =>
        Boolean(
          (
            await ask(principal, 'query ($id: ID!) { jointAcceptance(id: $id) { items { rounds { number } } } }', {
              id,
            })
          ).jointAcceptance?.items[0]?.rounds,
        ),
    },
    acceptanceQuestion: {
      row,
      async sees(principal) {
        const [project] = (await ask(principal, asked, { of }))._entities ?? [];
        return Boolean(project?.acceptanceAdvice);
      },
    },
  };
}
