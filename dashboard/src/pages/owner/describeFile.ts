import type { Classification } from './uploadMaterial.ts';

/** A document on this device, and who may read it. */
export interface ChosenFile {
  readonly file: File;
  readonly classification: Classification;
}

/** A document as a department takes it that keeps no contents: known by its SHA-256, in hex. */
export interface FileDescription {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly classification: Classification;
}

/** Says what a document is, without sending it. @throws an Error where it cannot be read, or the page came over a line that is not safe */
export async function describeFile({ file, classification }: ChosenFile): Promise<FileDescription> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return {
    name: file.name,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    mediaType: file.type === '' ? 'application/octet-stream' : file.type,
    bytes: file.size,
    classification,
  };
}
