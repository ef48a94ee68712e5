import { AsyncLocalStorage } from 'node:async_hooks';

interface Tally {
  statements: number;
}

const tallies = new AsyncLocalStorage<Tally>();

/** How many statements of SQL a piece of work sends, whatever else the process does meanwhile. */
export const statementTally = {
  /** Does the work and counts what it sends by `openDatabase`, the beginning and end of transactions included. */
  async count<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly statements: number }> {
    const tally: Tally = { statements: 0 };
    const result = await tallies.run(tally, work);
    return { result, statements: tally.statements };
  },
  /** Notes one statement, where the work under way is counted. */
  add(): void {
    const tally = tallies.getStore();
    if (tally !== undefined) tally.statements += 1;
  },
};
