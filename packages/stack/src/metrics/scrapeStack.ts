import { processNames } from '../stackPorts.ts';
import type { Stack } from '../startStack.ts';
import { type MetricDescription, readExposition } from './readExposition.ts';

/** What each process of a running system tells at /metrics; the embedded database tells nothing. */
export async function scrapeStack(stack: Pick<Stack, 'urlOf'>): Promise<ReadonlyMap<string, string>> {
  const names = processNames.filter((name) => name !== 'postgres');
  const texts = names.map(async (name) => {
    const response = await fetch(`${stack.urlOf(name)}/metrics`);
    return [name, await response.text()] as const;
  });
  return new Map(await Promise.all(texts));
}

/** The figures of each process. */
export function describeAll(scraped: ReadonlyMap<string, string>): ReadonlyMap<string, readonly MetricDescription[]> {
  return new Map([...scraped].map(([name, text]) => [name, readExposition(text)]));
}
