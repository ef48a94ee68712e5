import type { PolicyFault } from '@guanjia/schema/policyFaultsOf';
import type { CompositionFault } from '@guanjia/schema/tryCompose';
import type { RecordedOperation } from '../../recording/RecordedOperations.ts';
import type { SubgraphText } from '../SubgraphText.ts';
import type { SchemaChange } from './SchemaChange.ts';

/** A recorded operation that would no longer be answered as it was. */
export interface BrokenClient
  extends Pick<RecordedOperation, 'document' | 'hash' | 'client' | 'clientVersion' | 'lastSeenAt'> {
  /** The operation's name. */
  readonly operation: string | null;
  readonly message: string;
}

/** What is to be judged. */
export interface JudgeOrder {
  readonly subgraphs: readonly SubgraphText[];
  /** The one whose schema has to keep the rules; null: none. */
  readonly published: string | null;
  /** What clients have now; null: nothing. */
  readonly presentSdl: string | null;
  readonly recorded: readonly RecordedOperation[];
}

/** What subgraphs make together, and what that would mean. */
export type Judgement =
  | {
      readonly kind: 'composed';
      readonly supergraphSdl: string;
      readonly changes: readonly SchemaChange[];
      readonly policyFaults: readonly PolicyFault[];
      readonly wouldBreak: readonly BrokenClient[];
    }
  | { readonly kind: 'refused'; readonly faults: readonly CompositionFault[] };
