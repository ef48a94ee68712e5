/** Does all jobs, so many at a time, in their order. One that fails keeps no other from being done. */
export async function inTurn(atOnce: number, jobs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const waiting = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of waiting) await job().catch(() => undefined);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
