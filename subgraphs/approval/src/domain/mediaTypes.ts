/** What a content of a media type begins with: its own marks, those of a ZIP archive, or text. */
export type MediaFamily = 'MARKED' | 'ARCHIVE' | 'TEXT';

interface MediaTypeEntry {
  readonly family: MediaFamily;
  /** Endings of a file name, in lower case. */
  readonly endings: readonly string[];
}

/**
 * The media types that are taken (A14): documents, scans, drawings and data. No archives, which hide what is in them, and
 * nothing that a reader's machine would run.
 */
export const mediaTypes = {
  'application/pdf': { family: 'MARKED', endings: ['pdf'] },
  'image/png': { family: 'MARKED', endings: ['png'] },
  'image/jpeg': { family: 'MARKED', endings: ['jpg', 'jpeg'] },
  'image/tiff': { family: 'MARKED', endings: ['tif', 'tiff'] },
  'image/vnd.dwg': { family: 'MARKED', endings: ['dwg'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { family: 'ARCHIVE', endings: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { family: 'ARCHIVE', endings: ['xlsx'] },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { family: 'ARCHIVE', endings: ['pptx'] },
  'image/vnd.dxf': { family: 'TEXT', endings: ['dxf'] },
  'text/plain': { family: 'TEXT', endings: ['txt'] },
  'text/csv': { family: 'TEXT', endings: ['csv'] },
  'application/xml': { family: 'TEXT', endings: ['xml'] },
  'application/json': { family: 'TEXT', endings: ['json'] },
} as const satisfies Record<string, MediaTypeEntry>;
export type MediaType = keyof typeof mediaTypes;

/** Whether the type is taken. */
export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(mediaTypes, text);
}
