import { readdirSync, statSync } from 'node:fs';

/** The files of a department's SDL: the file itself, or all `.graphql` files of a folder in the order of their names. */
export function sdlFiles(place: URL): readonly URL[] {
  if (!statSync(place).isDirectory()) return [place];
  const folder = new URL(place.href.endsWith('/') ? place : `${place.href}/`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.toSorted().map((name) => new URL(name, folder));
}
