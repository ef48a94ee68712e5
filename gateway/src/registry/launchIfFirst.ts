import { DomainError } from '@guanjia/kernel/DomainError';

const triesAtMost = 5;

/**
 * Judges and launches; whoever was overtaken by another launch judges anew against that one, unless the caller insists on the launch
 * that it has looked at. @throws CONCURRENT_PUBLISH
 */
export async function launchIfFirst<Report>(
  ifLaunch: number | null | undefined,
  attempt: () => Promise<Report>,
): Promise<Report> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (cause) {
      const isOvertaken = cause instanceof DomainError && cause.code === 'CONCURRENT_PUBLISH';
      if (!isOvertaken || ifLaunch != null || tries === triesAtMost) throw cause;
    }
  }
}
