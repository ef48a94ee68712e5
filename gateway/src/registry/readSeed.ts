import { readFile } from 'node:fs/promises';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import { z } from 'zod';
import type { Seed } from './seedRegistry.ts';

const listSchema = z.array(z.object({ name: z.string(), sdl: z.string(), url: z.string() })).min(1);

export interface SeedPlace {
  /** A list such as schema/subgraphs.json. */
  readonly list: URL;
  /** What the paths in it begin from. */
  readonly root: URL;
  /** What they make together, if that has been composed already. */
  readonly supergraph: URL | null;
}

/** Reads the subgraphs of a list with their SDL. @throws Error for a file that is not there, ZodError for what is no list */
export async function readSeed({ list, root, supergraph }: SeedPlace): Promise<Seed> {
  const entries = listSchema.parse(JSON.parse(await readFile(list, 'utf8')));
  const subgraphs = entries.map(async ({ name, sdl, url }) => {
    const files = await Promise.all(sdlFiles(new URL(sdl, root)).map((file) => readFile(file, 'utf8')));
    return { name, url, sdl: files.join('\n') };
  });
  return {
    subgraphs: await Promise.all(subgraphs),
    supergraphSdl: supergraph === null ? null : await readFile(supergraph, 'utf8'),
  };
}
