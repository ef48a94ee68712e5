import type { Ask, GraphqlAnswer } from '../graphqlClient.ts';
import { operation } from '../operation.ts';

type Refusal = NonNullable<GraphqlAnswer['errors']>[number];

/** Sends a known operation that must be refused with this code. @throws an Error when it is not */
export async function refused(
  ask: Ask,
  name: string,
  variables: Readonly<Record<string, unknown>>,
  code: string,
): Promise<Refusal> {
  const answer = await ask(operation(name), variables);
  const [refusal] = answer.errors ?? [];
  if (refusal?.extensions?.code === code) return refusal;
  throw new Error(`${name} was not refused with ${code}: ${JSON.stringify(answer)}`);
}
