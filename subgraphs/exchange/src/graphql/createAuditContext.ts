import type { AuditContent, AuditReader } from '../domain/auditReader.ts';
import { createLoader } from './createLoader.ts';

/** What a resolver can ask of the audit trail, for one request. */
export interface AuditContext extends Pick<AuditReader, 'head' | 'lastCheckpoint' | 'find'> {
  /** Rows of which a request asks the content are read together. */
  contentOf(id: string): Promise<AuditContent | null>;
}

/** Loaders for one request. */
export function createAuditContext({ head, lastCheckpoint, find, contentsOf }: AuditReader): AuditContext {
  return { head, lastCheckpoint, find, contentOf: createLoader(contentsOf) };
}
