import { readMarks } from '../contracts/contractMarks.ts';
import type { Contracts } from '../contracts/contracts.ts';
import type { SubgraphSource } from '../readSubgraphs.ts';

/** Tags that no contract knows, and fields that a tag shows to the clients of a contract of whom none may read them. */
export function contractFaults({ name, document }: SubgraphSource, contracts: Contracts): string[] {
  const known = new Set([...contracts.values()].flatMap(({ include, exclude }) => [...include, ...exclude]));
  return [...readMarks(document)].flatMap(([coordinate, { tags, readers }]) => {
    const unknown = tags
      .filter((tag) => !known.has(tag))
      .map((tag) => `[${name}] ${coordinate}: @tag ${tag} is in no contract of schema/contracts.json`);
    const unreadable = [...contracts].flatMap(([contract, { include, exclude, readers: own }]) => {
      const isShown = tags.some((tag) => include.includes(tag)) && !tags.some((tag) => exclude.includes(tag));
      if (!isShown || readers === null || readers.some((reader) => own.includes(reader))) return [];
      return [
        `[${name}] ${coordinate}: its tag shows it in the contract ${contract}, but only ${readers.join(', ')} may read it`,
      ];
    });
    return [...unknown, ...unreadable];
  });
}
