import { posix } from 'node:path';

const link = /!?\[([^\]]+)\]\(([^)\s#]+)(#[^)\s]*)?\)/g;
const isElsewhere = (target: string): boolean => URL.canParse(target);

/**
 * The README at this path of the repository as it is packed, with the pages of docs/ that it refers to beside it, by their paths in the
 * package. A link to what does not come along becomes the words it was on.
 */
export function packedPages(readme: string, read: (path: string) => string): ReadonlyMap<string, string> {
  const folder = posix.dirname(readme);
  const pages = new Set(
    [...read(readme).matchAll(link)].map(([, , target = '']) => posix.join(folder, target)).filter(isPage),
  );
  const packed = new Map([
    ['README.md', withLinks(read(readme), (target) => keptAt(posix.join(folder, target), pages))],
  ]);
  for (const page of pages) {
    const toOther = (target: string): string | null => {
      const other = keptAt(posix.join(posix.dirname(page), target), pages);
      return other === null ? null : posix.relative(posix.dirname(page), other);
    };
    packed.set(page, withLinks(read(page), toOther));
  }
  return packed;
}

function isPage(path: string): boolean {
  return path.startsWith('docs/') && path.endsWith('.md');
}

function keptAt(path: string, pages: ReadonlySet<string>): string | null {
  return pages.has(path) ? path : null;
}

function withLinks(markdown: string, toOther: (target: string) => string | null): string {
  return markdown.replaceAll(link, (whole: string, words: string, target: string, part = '') => {
    if (isElsewhere(target)) return whole;
    const other = toOther(target);
    return other === null ? words : `[${words}](${other}${part})`;
  });
}
