import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { registered } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { person, startExchange } from './startExchange.ts';

type Started = Awaited<ReturnType<typeof startExchange>>;

/** Asks the exchange in GraphQL; `codes` are those of its refusals. */
export async function askAs(
  { exchange }: Started,
  principal: Principal,
  query: string,
  variables: Record<string, unknown> = {},
) {
  const { data, errors = [] } = await exchange.subgraph.execute({ query, variables, principal });
  return {
    data: plainJson(data),
    codes: errors.map(({ extensions }) => extensions?.['code']),
    fields: errors.map(({ extensions }) => extensions?.['field']),
  };
}

export const registering = `mutation ($input: RegisterEventSourceInput!) {
  registerEventSource(input: $input) { key source { id name uri types eventsPerMinute bytesPerDay suspended } } }`;

/** A cursor of `eventSources` behind which the page begins with this source. */
export function cursorBefore(id: string): string {
  return Buffer.from(JSON.stringify([id.slice(0, -1)])).toString('base64url');
}

/** These fields of one source, however many there are. */
export async function readSource(started: Started, principal: Principal, id: string, fields: string) {
  const query = `query ($after: String) { eventSources(first: 1, after: $after) { nodes { id ${fields} } } }`;
  const { data } = await askAs(started, principal, query, { after: cursorBefore(id) });
  return data.eventSources.nodes[0];
}

/** What a person enters for a new source. */
export function registration(more: Record<string, unknown> = {}) {
  const types = ['site.progressReported', 'site.inspectionRecorded'];
  return { name: '演示智慧工地', uri: `urn:example:site:${newId()}`, types, ...more };
}

/** An exchange with one project, one source and a clock that a test can move (`clock.aheadMs`). */
export async function startSource({ url, terms = {} }: { url?: string; terms?: Record<string, unknown> } = {}) {
  const clock = { aheadMs: 0 };
  const now = () => new Date(Date.now() + clock.aheadMs);
  const started = await startExchange({ now, ...(url === undefined ? {} : { url }) });
  const projectId = newId();
  const code = `code-${newId()}`;
  const { event } = registered({ projectId });
  const facts = { ...Object(event.data['facts']), code };
  await started.approval.intake([{ kind: 'event', event: { ...event, data: { facts } } }]);
  const manager = person(['SERVICE_ROOM']);
  const { data } = await askAs(started, manager, registering, { input: registration(terms) });
  const { source, key } = data.registerEventSource;
  const post = async (headers: Record<string, string>, body: unknown, bearer = key) => {
    const response = await fetch(`${started.url}/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer = plainJson(await response.json());
    return { status: response.status, headers: response.headers, answer, refusal: answer.errors?.[0]?.extensions };
  };
  const cloudEvent = (more: Record<string, unknown> = {}) => ({
    specversion: '1.0',
    id: newId(),
    source: source.uri,
    type: 'site.progressReported',
    subject: projectId,
    data: { percent: 45, stage: 'MAIN_STRUCTURE', description: '二层楼板浇筑', pictures: [] },
    ...more,
  });
  /** The project's events but the first, in which approval has announced it. */
  const timeline = async () => {
    clock.aheadMs = 0;
    const { events } = await started.approval.readProjectEvents(projectId, { after: 1, limit: 100 });
    return events;
  };
  return {
    ...started,
    started,
    clock,
    manager,
    projectId,
    code,
    source,
    key,
    post,
    timeline,
    cloudEvent,
    postOne: (event: unknown, bearer = key) => post({ 'content-type': 'application/cloudevents+json' }, event, bearer),
    postBatch: (events: unknown, bearer = key) =>
      post({ 'content-type': 'application/cloudevents-batch+json' }, events, bearer),
  };
}
