import type { KnowledgeEdition, KnowledgeEntry, KnowledgeStep } from './knowledge.ts';
import type { Revision } from './revision.ts';

/** One change of the knowledge base: the entry, the edition if one was written, and what was done. */
export interface KnowledgeChange {
  readonly revision: Revision<KnowledgeEntry>;
  readonly edition: KnowledgeEdition | null;
  readonly step: KnowledgeStep;
}
