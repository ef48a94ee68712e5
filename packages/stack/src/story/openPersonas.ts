import { tokenOf } from '../demoTokens.ts';
import { type Ask, askAs } from '../graphqlClient.ts';

/** Lines to the graph for demo personas, each opened once. */
export function openPersonas(gatewayUrl: string): (persona: string) => Promise<Ask> {
  const lines = new Map<string, Promise<Ask>>();
  const open = async (persona: string): Promise<Ask> => askAs(gatewayUrl, await tokenOf(gatewayUrl, persona));
  return (persona) => {
    const line = lines.get(persona) ?? open(persona);
    lines.set(persona, line);
    return line;
  };
}
