import type { DomainEvent } from '@guanjia/kernel/messages';

/** What a payload says, or where it does not follow its definition (`field` begins with `type` or `data`). */
export type ExternalReading =
  | { readonly kind: 'told'; readonly summary: DomainEvent['summary']; readonly visibility: DomainEvent['visibility'] }
  | { readonly kind: 'fault'; readonly field: string; readonly accepted: string };

/** The event types that systems outside the graph may post. */
export interface ExternalTypes {
  readonly names: readonly string[];
  read(type: string, data: unknown): ExternalReading;
}
