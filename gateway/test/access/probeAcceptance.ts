import type { Principal } from '@guanjia/kernel/principal';
import { onTestFinished } from 'vitest';
import { items } from '../../../subgraphs/acceptance/test/catalogue.ts';
import { somebody } from '../../../subgraphs/acceptance/test/somebody.ts';
import { startAcceptance } from '../../../subgraphs/acceptance/test/startAcceptance.ts';
import type { Probes } from './Probes.ts';

const listed = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { acceptances { nodes { id } } } } }`;
const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  acceptanceAdvice { nodes { question } } acceptancePreChecks { nodes { id } } archive { status } } } }`;

const callVisit = `mutation ($id: ID!) {
  callJointVisit(acceptanceId: $id, startsAt: "2026-03-12T01:00:00Z", endsAt: "2026-03-12T03:00:00Z", place: "东门") { id } }`;
const read = {
  number: 'query ($id: ID!) { jointAcceptance(id: $id) { registerNumber } }',
  light: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { acceptanceLight } } }',
  byNumber: 'query ($number: String!) { jointAcceptanceByNumber(number: $number) { id } }',
  applicable: 'query ($id: ID!) { applicableAcceptanceItems(projectId: $id) { applies } }',
  bundles: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { acceptanceBundles { bundles { reasons } } } } }`,
  visit: 'query ($id: ID!) { jointVisit(id: $id) { place } }',
  ofProject: 'query ($id: ID!) { acceptanceCalendar(projectId: $id) }',
  ofAgency: 'query { acceptanceCalendar(agency: ARCHIVES) }',
  inbox: `query ($after: String) { acceptanceInbox(agency: ARCHIVES, first: 100, after: $after) {
    nodes { acceptance { id } } pageInfo { endCursor hasNextPage } } }`,
  waiting: `query ($after: String) { acceptanceAdviceInbox(first: 100, after: $after) {
    nodes { project { id } } pageInfo { endCursor hasNextPage } } }`,
};

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
  const { registerNumber } = (await acceptance.ask(somebody.ownerOf(facts), read.number, { id })).data.jointAcceptance;
  const visit = await acceptance.ask(somebody.clerkIn(regionCode), callVisit, { id });
  const visitId: string = visit.data.callJointVisit.id;
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
  const probe = (query: string, variables: Record<string, unknown>, find: (data: any) => unknown) => ({
    row,
    sees: async (principal: Principal) => Boolean(find(await ask(principal, query, variables))),
  });
  const inbox = inPages(read.inbox, 'acceptanceInbox', ({ acceptance: one }) => one.id === id);
  return {
    acceptanceLight: probe(read.light, { of }, ({ _entities }) => _entities?.[0]?.acceptanceLight),
    acceptanceNumber: probe(read.byNumber, { number: registerNumber }, (data) => data.jointAcceptanceByNumber),
    applicability: probe(read.applicable, { id: projectId }, (data) => data.applicableAcceptanceItems),
    acceptanceBundle: probe(read.bundles, { of }, ({ _entities }) => _entities?.[0]?.acceptanceBundles),
    jointVisit: {
      row,
      async sees(principal) {
        const one = (await ask(principal, read.visit, { id: visitId })).jointVisit;
        const calendar = (await ask(principal, read.ofProject, { id: projectId })).acceptanceCalendar;
        if (Boolean(calendar?.includes(visitId)) !== Boolean(one)) throw new Error('calendar and visit disagree');
        return Boolean(one);
      },
    },
    acceptanceWork: {
      row,
      async sees(principal) {
        const inInbox = await inbox.sees(principal);
        const calendar: string | undefined = (await ask(principal, read.ofAgency, {})).acceptanceCalendar;
        // 500 entries at the most: a busy day may leave the visit out, but never shows it to whom the inbox does not
        if (!inInbox && calendar?.includes(visitId)) throw new Error('the calendar shows what the inbox hides');
        return inInbox;
      },
    },
    adviceInbox: inPages(read.waiting, 'acceptanceAdviceInbox', ({ project }) => project.id === projectId),
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
