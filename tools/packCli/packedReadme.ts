/** A README where the repository around it is away: a link that leads out of its folder becomes the words it was on. */
export function packedReadme(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1');
}
