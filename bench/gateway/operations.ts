import { firstIdOf, idOf, pageCursorOf, variantOf } from './projectIds.ts';

/** One of the questions that every contender is asked; each request asks about another project or page. */
export interface BenchOperation {
  readonly key: OperationKey;
  /** What it is, in the words of the table. */
  readonly title: string;
  readonly operationName: string;
  readonly document: string;
  /** What the request with this number asks about. */
  variablesOf(sequence: number): Readonly<Record<string, string>>;
  /** Text that only the answer to this request holds. */
  markerOf(sequence: number): string;
  /** Requests of one class have answers of one length. */
  lengthClassOf(sequence: number): number;
}

export const operationKeys = ['a', 'b', 'c'] as const;
export type OperationKey = (typeof operationKeys)[number];

const oneProject = `query ProjectStatus($id: ID!) {
  project(id: $id) {
    id
    code
    name
    stage
    isKey
    region
    investment
    registeredAt
    owner { name creditCode }
    applications { id itemName status light clock { deadline remainingWorkingDays isSuspended } }
    steward { id name tier phone }
    problems { id summary status raisedAt }
    utilityApplications { id status submittedAt matters { id matterName provider status promisedWorkingDays } }
    acceptances { id phase status items { itemCode name isPassed deadline opinion } }
  }
}`;

const projectList = `query ProjectWall($after: String!) {
  projects(first: 50, after: $after) {
    nodes {
      id
      name
      stage
      applications { itemName status light clock { deadline remainingWorkingDays } }
      steward { name phone }
      problems { summary status }
      utilityApplications { status matters { matterName status } }
      acceptances { phase status items { itemCode isPassed deadline } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const oneField = `query ProjectName($id: ID!) {
  project(id: $id) { name }
}`;

/** The operations by their letters. */
export const operations: Readonly<Record<OperationKey, BenchOperation>> = {
  a: {
    key: 'a',
    title: 'one project over four subgraphs (4 fetches)',
    operationName: 'ProjectStatus',
    document: oneProject,
    variablesOf: (sequence) => ({ id: idOf(sequence) }),
    markerOf: idOf,
    lengthClassOf: (sequence) => variantOf(idOf(sequence)),
  },
  b: {
    key: 'b',
    title: 'a page of 50 projects with nested lists (4 fetches, 150 representations)',
    operationName: 'ProjectWall',
    document: projectList,
    variablesOf: (sequence) => ({ after: pageCursorOf(sequence) }),
    markerOf: firstIdOf,
    lengthClassOf: () => 0,
  },
  c: {
    key: 'c',
    title: 'one field of one subgraph (1 fetch)',
    operationName: 'ProjectName',
    document: oneField,
    variablesOf: (sequence) => ({ id: idOf(sequence) }),
    markerOf: idOf,
    lengthClassOf: (sequence) => variantOf(idOf(sequence)),
  },
};
