import type { Log } from '@guanjia/runtime/createLog';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { tellMissingReports } from '../usecases/tellMissingReports.ts';

/**
 * The part of the duty round that looks for reports: announces missing ones, and logs how many are missing, evidence too, whenever
 * the numbers have changed. Safe to run twice.
 */
export function createReportRound(needs: ConciergeNeeds, log: Log): () => Promise<void> {
  let logged = '';
  return async () => {
    const missing = await tellMissingReports(needs);
    const numbers = JSON.stringify(missing);
    if (numbers !== logged) log.info({ missing }, 'missing reports');
    logged = numbers;
  };
}
