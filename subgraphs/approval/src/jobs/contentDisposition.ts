/**
 * The header that lets a browser save a content, and never show it: nothing of the name stands where it could be taken for
 * anything else (RFC 6266, RFC 8187). `plain` is for readers that know only the old form.
 */
export function contentDisposition(name: string, plain: string): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encoded}`;
}
