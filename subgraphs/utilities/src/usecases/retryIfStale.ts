import { DomainError } from '@guanjia/kernel/DomainError';

const mostTries = 5;

/** Does the work again when somebody else wrote the same meanwhile: for steps of several people that do not exclude each other. */
export async function retryIfStale<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (cause) {
      const isStale = cause instanceof DomainError && cause.code === 'STALE_VERSION';
      if (!isStale || tries === mostTries) throw cause;
    }
  }
}
