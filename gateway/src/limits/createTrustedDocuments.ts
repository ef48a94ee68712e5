import { hash } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';

/** Documents that are on the list, by the SHA-256 of their text in hex. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * `any`: whatever is valid, and a document may be sent once and then be named by its hash (APQ). `persisted`: whatever is
 * valid, but only documents on the list may be named by their hash. `trusted`: documents on the list, and no others.
 */
export type DocumentMode = 'any' | 'persisted' | 'trusted';

/** How a request says which document it means. */
export interface NamedDocument {
  readonly query?: string | undefined;
  readonly documentId?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The list, and what it is for. */
export interface TrustedDocuments {
  readonly mode: DocumentMode;
  /** Takes the place of the list; requests under way end as they began. */
  replace(manifest: Manifest): void;
  /**
   * The text that a request means, if it may be answered; undefined for one that is refused, or that is not understood.
   * On the way of every request.
   */
  find(named: NamedDocument): string | undefined;
}

const persistedSchema = z.object({ version: z.literal(1), sha256Hash: z.string() });
const idShape = /^(?:sha256:)?([0-9a-f]{64})$/;

/** Begins with an empty list. */
export function createTrustedDocuments(mode: Exclude<DocumentMode, 'any'>): TrustedDocuments {
  let listed: Manifest = new Map();
  let texts: ReadonlySet<string> = new Set();
  return {
    mode,
    replace(manifest) {
      listed = manifest;
      texts = new Set(manifest.values());
    },
    find(named) {
      const { query } = named;
      const sha256 = hashNamed(named);
      if (sha256 === undefined) {
        return query !== undefined && (mode === 'persisted' || texts.has(query)) ? query : undefined;
      }
      const source = sha256 === null ? undefined : listed.get(sha256);
      return query === undefined || query === source ? source : undefined;
    },
  };
}

/** The hash by which a request names its document; undefined where it names none, null where what it says is no hash. */
export function hashNamed({ documentId, extensions }: NamedDocument): string | null | undefined {
  if (documentId !== undefined) return idShape.exec(documentId)?.[1] ?? null;
  const named = extensions?.['persistedQuery'];
  if (named === undefined) return undefined;
  return persistedSchema.safeParse(named).data?.sha256Hash ?? null;
}

/**
 * Why a document that was not found is not answered. Nothing is thrown where Apollo Server says what is wrong with it.
 * @throws DOCUMENT_NOT_TRUSTED, DOCUMENT_UNKNOWN; BAD_INPUT for an id that is none, or does not fit the text beside it
 */
export function refuseDocument({ query, documentId }: NamedDocument, mode: DocumentMode): void {
  if (documentId !== undefined) {
    const sha256 = idShape.exec(documentId)?.[1];
    const accepted = 'sha256: and 64 hexadecimal digits in lower case';
    if (sha256 === undefined) throw new DomainError('BAD_INPUT', { field: 'documentId', accepted });
    if (query !== undefined && hash('sha256', query, 'hex') !== sha256) {
      throw new DomainError('BAD_INPUT', { field: 'documentId', accepted: 'the SHA-256 of the document beside it' });
    }
  }
  if (mode === 'trusted') {
    throw new DomainError('DOCUMENT_NOT_TRUSTED', { accepted: 'a document on the list, by its SHA-256 or as text' });
  }
  if (documentId !== undefined) throw new DomainError('DOCUMENT_UNKNOWN', { field: 'documentId', value: documentId });
}
