/** What no file system, shell or reader takes amiss may stay: no separators, control or formatting characters. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu;
const longestBytes = 180;
const longestExtension = 20;

/**
 * A file name for the material at this place of a list (from 0), whatever its sender has called it: with its number in front,
 * so that no two are the same and none has a meaning of its own.
 */
export function safeFileName(name: string, place: number): string {
  const clean = name.toWellFormed().normalize('NFC').replaceAll(unsafe, '_').replaceAll(/\s+/g, ' ');
  const trimmed = clean.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
  return `${String(place + 1).padStart(3, '0')}-${shorten(trimmed === '' ? 'material' : trimmed)}`;
}

/** Without half a character, and with its extension. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= longestBytes) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= longestExtension ? name.slice(dot) : '';
  let stem = '';
  for (const character of name) {
    if (Buffer.byteLength(stem + character + extension) > longestBytes) break;
    stem += character;
  }
  return `${stem}${extension}`;
}
