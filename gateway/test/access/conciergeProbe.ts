import type { Principal } from '@guanjia/kernel/principal';
import type { ConciergeUnderTest } from '../../../subgraphs/concierge/test/startConcierge.ts';
import type { Probe, Probes } from './Probes.ts';
import type { ProbedRow } from './personFor.ts';
import type { SeededConcierge } from './seedConcierge.ts';

/** Some of the probes of concierge. */
export type ConciergeProbes<Of extends keyof Probes<'concierge'>> = Pick<Probes<'concierge'>, Of>;

/** One way to come at a row: what is asked, and what of the answer says that it was read. */
export interface Way {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  readonly read: (data: any) => unknown;
  /** Roles that may not ask this way at all; they have another. */
  readonly notFor?: readonly Principal['roles'][number][];
}

/** The row of what has been seeded, in the steward's hands. */
export function seededRow({ region, project, steward }: SeededConcierge): ProbedRow {
  return {
    regionCode: region,
    ownerUnit: project.ownerUnit.creditCode,
    agency: 'WATER',
    provider: 'provider-water',
    subject: steward.subject,
  };
}

/** A probe that comes at its row by each of these ways, as a row, in a list and in a count, and expects one answer of all. */
export function conciergeProbe(
  concierge: Pick<ConciergeUnderTest, 'ask'>,
  row: ProbedRow,
  ways: readonly Way[],
): Probe {
  return {
    row,
    async sees(principal) {
      const open = ways.filter(({ notFor = [] }) => !principal.roles.some((role) => notFor.includes(role)));
      const answers: boolean[] = [];
      for (const { query, variables = {}, read } of open) {
        const { data } = await concierge.ask(principal, query, variables);
        answers.push(Boolean(read(data ?? {})));
      }
      if (new Set(answers).size > 1) throw new Error(`the ways disagree: ${answers.join(', ')}`);
      return answers[0] ?? false;
    },
  };
}

/** Whether a list has something. */
export function hasSome(nodes: readonly unknown[] | null | undefined): boolean {
  return (nodes ?? []).length > 0;
}

/** A field of the project, as the gateway asks for it. */
export function ofProject(
  projectId: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  asked: { readonly fields: string; readonly read: (project: any) => unknown; readonly notFor?: Way['notFor'] },
): Way {
  return {
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { ${asked.fields} } } }`,
    variables: { of: [{ __typename: 'Project', id: projectId }] },
    read: ({ _entities: [project] = [] }) => (project ? asked.read(project) : null),
    ...(asked.notFor === undefined ? {} : { notFor: asked.notFor }),
  };
}
