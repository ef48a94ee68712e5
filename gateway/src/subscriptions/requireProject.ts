import { DomainError } from '@guanjia/kernel/DomainError';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { Graph } from '../graph/createGraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';

const query = 'query ProjectOfSubscriber($id: ID!) { project(id: $id) { id } }';

/**
 * Asks the graph, in the subscriber's name, whether the project is there for it to see.
 * @throws PROJECT_NOT_FOUND, or RefusedOperation with what the departments answered.
 */
export async function requireProject(
  graph: Pick<Graph, 'run'>,
  projectId: string,
  context: GraphContext,
): Promise<void> {
  const { data, errors } = await graph.run({ query, variables: { id: projectId } }, context);
  if (errors !== undefined) throw new RefusedOperation(errors);
  if (!data?.['project']) throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
}
