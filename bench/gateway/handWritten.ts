/**
 * The limit: what a person would write for exactly these three operations. The same fetches as a plan has, one after the
 * other where one needs the other's ids, over connections that stay open; parse, merge, stringify. No GraphQL at all.
 */
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { readHandWrittenConfig } from '../config.ts';
import { createPost } from './createPost.ts';
import { isFields } from './isFields.ts';

type Ask = (query: string, variables: object) => Promise<Fields>;
type Fields = Record<string, unknown>;
type Handler = (variables: Fields) => Promise<Fields>;

const { PORT, SUBGRAPH_URLS } = readHandWrittenConfig();
const connectionsAtMost = 128;
const longKeepAliveMs = 600_000;

const ask = {
  approval: openSubgraph(SUBGRAPH_URLS.approval),
  concierge: openSubgraph(SUBGRAPH_URLS.concierge),
  utilities: openSubgraph(SUBGRAPH_URLS.utilities),
  acceptance: openSubgraph(SUBGRAPH_URLS.acceptance),
};
const entitiesOf = (fields: string): string =>
  `query($representations:[_Any!]!){_entities(representations:$representations){...on Project{${fields}}}}`;

const handlers: Readonly<Record<string, Handler>> = {
  ProjectStatus: projectStatus(),
  ProjectWall: projectWall(),
  async ProjectName({ id }) {
    return ask.approval('query($id:ID!){project(id:$id){name}}', { id });
  },
};

function projectStatus(): Handler {
  const project =
    'query($id:ID!){project(id:$id){id code name stage isKey region investment registeredAt owner{name creditCode}' +
    'applications{id itemName status light clock{deadline remainingWorkingDays isSuspended}}}}';
  const rest = [
    [ask.concierge, entitiesOf('steward{id name tier phone}problems{id summary status raisedAt}')],
    [
      ask.utilities,
      entitiesOf(
        'utilityApplications{id status submittedAt matters{id matterName provider status promisedWorkingDays}}',
      ),
    ],
    [ask.acceptance, entitiesOf('acceptances{id phase status items{itemCode name isPassed deadline opinion}}')],
  ] as const;
  return async ({ id }) => {
    const data = await ask.approval(project, { id });
    await extend([fieldsIn(data['project'])], rest);
    return data;
  };
}

function projectWall(): Handler {
  const page =
    'query($after:String!){projects(first:50,after:$after){nodes{id name stage applications{itemName status light ' +
    'clock{deadline remainingWorkingDays}}}pageInfo{hasNextPage endCursor}}}';
  const rest = [
    [ask.concierge, entitiesOf('steward{name phone}problems{summary status}')],
    [ask.utilities, entitiesOf('utilityApplications{status matters{matterName status}}')],
    [ask.acceptance, entitiesOf('acceptances{phase status items{itemCode isPassed deadline}}')],
  ] as const;
  return async ({ after }) => {
    const data = await ask.approval(page, { after });
    await extend(listIn(fieldsIn(data['projects'])['nodes']), rest);
    return data;
  };
}

async function extend(projects: readonly Fields[], rest: readonly (readonly [Ask, string])[]): Promise<void> {
  const representations = projects.map(({ id }) => ({ __typename: 'Project', id }));
  const answers = await Promise.all(rest.map(([askSubgraph, query]) => askSubgraph(query, { representations })));
  for (const { _entities: entities } of answers) {
    const known = listIn(entities);
    for (const [place, project] of projects.entries()) Object.assign(project, known[place]);
  }
}

function fieldsIn(value: unknown): Fields {
  if (isFields(value)) return value;
  throw new TypeError('not an object');
}

function listIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.map(fieldsIn);
  throw new TypeError('not a list');
}

function openSubgraph(url: string): Ask {
  const { origin, pathname } = new URL(url);
  const post = createPost(new Pool(origin, { connections: connectionsAtMost }), pathname);
  return async (query, variables) => {
    const { status, chunks } = await post(JSON.stringify({ query, variables }));
    const [only, ...more] = chunks;
    if (status !== 200 || only === undefined) throw new Error(`the subgraph answered ${status}`);
    const bytes = more.length === 0 ? only : Buffer.concat(chunks);
    return fieldsIn(fieldsIn(JSON.parse(bytes.toString()))['data']);
  };
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    void answer(Buffer.concat(chunks).toString()).then(({ status, text }) => {
      const body = Buffer.from(text);
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    });
  });
});

async function answer(body: string): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const { operationName, variables } = fieldsIn(JSON.parse(body));
    const handler = handlers[String(operationName)];
    if (handler === undefined) return { status: 200, text: '{"data":{"__typename":"Query"}}' };
    return { status: 200, text: JSON.stringify({ data: await handler(fieldsIn(variables)) }) };
  } catch (cause) {
    return { status: 500, text: JSON.stringify({ errors: [{ message: String(cause) }] }) };
  }
}

process.on('disconnect', () => process.exit(0));
server.keepAliveTimeout = longKeepAliveMs;
server.listen(PORT, '127.0.0.1');
