import { DomainError } from '@guanjia/kernel/DomainError';

/** Does a piece of repeated work; when somebody else changed the same record meanwhile, leaves it to the next round. */
export async function unlessStale(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof DomainError) || cause.code !== 'STALE_VERSION') throw cause;
  }
}
