import type { Log } from '@guanjia/runtime/createLog';
import type { RecordedOperations } from '../recording/RecordedOperations.ts';
import type { UrlRules } from './createUrlRules.ts';
import type { Judge } from './judging/createJudge.ts';
import type { RegistryStore } from './RegistryStore.ts';

/** What publishing works with. */
export interface RegistryNeeds {
  readonly store: RegistryStore;
  readonly judge: Judge;
  readonly urlRules: UrlRules;
  readonly recorded: RecordedOperations;
  /** Whether schemas have to keep the rules of this graph (schema/README.md). */
  readonly policy: boolean;
  /** Subgraphs that the gateway can sign for; null where nothing has to be signed. */
  readonly signedSubgraphs: readonly string[] | null;
  /** Subgraphs of which the deployment says the address, whatever is published. */
  readonly addressedSubgraphs: readonly string[];
  readonly now: () => Date;
  readonly log: Log;
  /** Told of each launch that was written here. */
  readonly onLaunch: () => void;
}
