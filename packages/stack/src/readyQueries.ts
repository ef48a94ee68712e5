import { operation } from './operation.ts';

/** A query to paste, with what it shows. */
export interface ReadyQuery {
  readonly title: string;
  readonly persona: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The demo project that has something in every department. */
const richDemoProject = '01930000-0000-7000-8000-000000000005';

/** What `npm start` prints to begin with; each is answered by the demo data. */
export const readyQueries: readonly ReadyQuery[] = [
  {
    title: 'Projects of 潍坊 with stage and steward 潍坊市项目一览',
    persona: 'service-room',
    query: operation('projectsOfRegion'),
    variables: { region: '370700', first: 5 },
  },
  {
    title: 'One project over all departments 项目一张图',
    persona: 'service-room',
    query: operation('projectWhole'),
    variables: { projectId: richDemoProject },
  },
  {
    title: 'Its health over all departments 项目健康度',
    persona: 'dashboard',
    query: operation('projectHealth'),
    variables: { projectId: richDemoProject },
  },
  {
    title: 'What waits for an approver, key projects first 审批员待办（绿色通道优先）',
    persona: 'approver-natural-resources',
    query: operation('approverInbox'),
    variables: { agency: 'NATURAL_RESOURCES' },
  },
];

/** The query as one line of shell, for the gateway at `url` and a token. */
export function asCurl({ query, variables }: ReadyQuery, url: string, token: string): string {
  const body = JSON.stringify({ query: query.replaceAll(/\s+/g, ' ').trim(), variables });
  return `curl -s ${url}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '${body}'`;
}
