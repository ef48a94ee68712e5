import { DomainError } from '@guanjia/kernel/DomainError';
import { isKeyOf } from './isKeyOf.ts';
import { keysOf } from './keysOf.ts';
import type { CatalogueMaterial, Classification } from './material.ts';
import { isMediaType, type MediaType, mediaTypes } from './mediaTypes.ts';
import { requireText } from './requireText.ts';

/** What is said of a content that is brought. Nothing of it is believed. */
export interface UploadEntry {
  readonly projectId: string;
  readonly code: string;
  readonly fileName: string;
  readonly classification: string;
  /** As `content-type` had it. */
  readonly mediaType: string;
  /** How long it is said to be; null when nothing was said. */
  readonly bytes: number | null;
  /** Its SHA-256 as said beforehand, in hex; null when nothing was said. */
  readonly sha256: string | null;
}

/** The same, where it is acceptable. */
export interface AcceptedUpload {
  readonly code: string;
  readonly fileName: string;
  readonly classification: Classification;
  readonly mediaType: MediaType;
  readonly sha256: string | null;
}

/** Confidentiality, with the notices' words (S1). */
const classificationNames: Readonly<Record<Classification, string>> = {
  PUBLIC: '公开',
  INTERNAL: '内部',
  TRADE_SECRET: '商业秘密',
  TECHNICAL_SECRET: '技术秘密',
  PERSONAL: '个人隐私',
};
const longestName = 200;
/** Separators of folders, and characters that cannot be seen or turn the reading of others. */
const unsafeInNames = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/u;
const digestShape = /^[0-9a-f]{64}$/;

/**
 * What can be known of a content before its first byte is read.
 * @throws BAD_INPUT naming the field, UNSUPPORTED_MEDIA_TYPE, MATERIAL_TOO_LARGE with `limitBytes`
 */
export function requireUpload(
  entry: UploadEntry,
  { findMaterial, limitBytes }: { findMaterial: (code: string) => CatalogueMaterial | null; limitBytes: number },
): AcceptedUpload {
  const { code, classification, bytes, sha256 } = entry;
  if (findMaterial(code) === null) throw refusal('code', code, 'a code of the catalogue of materials');
  if (!isKeyOf(classificationNames, classification)) {
    throw refusal('classification', classification, keysOf(classificationNames));
  }
  const mediaType = requireMediaType(entry.mediaType);
  const fileName = requireFileName(entry.fileName, mediaType);
  if (sha256 !== null && !digestShape.test(sha256)) throw refusal('sha256', sha256, 'SHA-256 in hex, lower case');
  if (bytes !== null && bytes > limitBytes) throw new DomainError('MATERIAL_TOO_LARGE', { value: bytes, limitBytes });
  return { code, fileName, classification, mediaType, sha256 };
}

function requireMediaType(declared: string): MediaType {
  const [essence = ''] = declared.toLowerCase().split(';');
  const mediaType = essence.trim();
  if (isMediaType(mediaType)) return mediaType;
  throw new DomainError('UNSUPPORTED_MEDIA_TYPE', {
    field: 'content-type',
    value: declared,
    accepted: keysOf(mediaTypes),
  });
}

function requireFileName(text: string, mediaType: MediaType): string {
  const name = requireText(text.normalize('NFC'), 'fileName', longestName);
  if (unsafeInNames.test(name) || !name.isWellFormed()) {
    throw refusal('fileName', name, 'a name without folders and control characters');
  }
  const endings: readonly string[] = mediaTypes[mediaType].endings;
  const ending = /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (endings.includes(ending)) return name;
  throw refusal('fileName', name, `a name that ends in ${endings.map((one) => `.${one}`).join(' or ')}`);
}

function refusal(field: string, value: string, accepted: unknown): DomainError {
  return new DomainError('BAD_INPUT', { field, value: value.slice(0, 300), accepted });
}
