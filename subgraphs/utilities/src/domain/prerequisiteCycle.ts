/** A chain of codes in which the first comes back as the last, or null when there is none. */
export function prerequisiteCycle(
  matters: readonly { readonly code: string; readonly prerequisites: readonly string[] }[],
): readonly string[] | null {
  const prerequisitesOf = new Map(matters.map(({ code, prerequisites }) => [code, prerequisites]));
  const settled = new Set<string>();

  function walk(code: string, path: readonly string[]): readonly string[] | null {
    if (path.includes(code)) return [...path.slice(path.indexOf(code)), code];
    if (settled.has(code)) return null;
    for (const next of prerequisitesOf.get(code) ?? []) {
      const cycle = walk(next, [...path, code]);
      if (cycle !== null) return cycle;
    }
    settled.add(code);
    return null;
  }

  for (const { code } of matters) {
    const cycle = walk(code, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
