import type { FileWishes } from './FileItem.tsx';
import type { Classification } from './uploadMaterial.ts';

/** A document as departments take it that keep no contents: known by its SHA-256, in hex. */
export interface FileDescription {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly classification: Classification;
}

/**
 * Says what each document is that was chosen, by its code; none of them is sent.
 * @throws an Error in these words where a digest cannot be made, because the page came over a line that is not safe; or where one cannot be read
 */
export async function describeFiles(
  wishes: FileWishes,
  unsafeLine: string,
): Promise<readonly (readonly [code: string, file: FileDescription])[]> {
  const chosen = Object.entries(wishes).flatMap(([code, { file, classification }]) =>
    file === null ? [] : [{ code, file, classification }],
  );
  if (chosen.length > 0 && !isSecureContext) throw new Error(unsafeLine); // there is no `crypto.subtle`
  return Promise.all(
    chosen.map(
      async ({ code, file, classification }) => [code, { ...(await describe(file)), classification }] as const,
    ),
  );
}

async function describe(file: File): Promise<Omit<FileDescription, 'classification'>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return {
    name: file.name,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    mediaType: file.type === '' ? 'application/octet-stream' : file.type,
    bytes: file.size,
  };
}
