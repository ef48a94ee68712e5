import { DomainError } from '@guanjia/kernel/DomainError';
import { encodePrincipal } from '@guanjia/kernel/signature';
import { LRUCache } from 'lru-cache';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { Graph } from '../graph/createGraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';

/**
 * Asks the graph, in the subscriber's name, whether the project is there for it to see.
 * @throws PROJECT_NOT_FOUND, or RefusedOperation with what the departments answered.
 */
export type ProjectCheck = (projectId: string, context: GraphContext) => Promise<void>;

const query = 'query ProjectOfSubscriber($id: ID!) { project(id: $id) { id } }';
const answersKept = 20_000;
/** A burst of events, or of subscribers, is one question. */
const askedEveryMs = 5_000;
/** Departments that are down have not said no: so long their last word holds (G2: rights are gone within 60 s). */
const lastWordMs = 60_000;
const ofTheWay = new Set<unknown>(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT']);

/** Looked up each time: a test may have put another in its place. */
const clock = { now: () => performance.now() };

/** Remembers each answer for five seconds; a refusal is asked for anew. */
export function createProjectCheck(graph: Pick<Graph, 'run'>): ProjectCheck {
  const asked = new LRUCache<string, Promise<void>>({
    max: answersKept,
    ttl: askedEveryMs,
    ttlResolution: 0,
    perf: clock,
  });
  const allowed = new LRUCache<string, true>({ max: answersKept, ttl: lastWordMs, ttlResolution: 0, perf: clock });
  const ask = async (key: string, projectId: string, context: GraphContext): Promise<void> => {
    try {
      await requireProject(graph, projectId, context);
      allowed.set(key, true);
    } catch (cause) {
      asked.delete(key);
      if (isOfTheWay(cause) && allowed.has(key)) return;
      allowed.delete(key);
      throw cause;
    }
  };
  return (projectId, context) => {
    const key = `${projectId}\n${encodePrincipal(context.principal)}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const answer = ask(key, projectId, context);
    asked.set(key, answer);
    return answer;
  };
}

function isOfTheWay(cause: unknown): boolean {
  return (
    cause instanceof RefusedOperation && cause.errors.every(({ extensions }) => ofTheWay.has(extensions?.['code']))
  );
}

async function requireProject(graph: Pick<Graph, 'run'>, projectId: string, context: GraphContext): Promise<void> {
  const { data, errors } = await graph.run({ query, variables: { id: projectId } }, context);
  if (errors !== undefined) throw new RefusedOperation(errors);
  if (!data?.['project']) throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
}
