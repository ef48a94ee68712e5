import { existsSync, readFileSync } from 'node:fs';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import { type DocumentNode, GraphQLError, Kind, parse, Source } from 'graphql';
import { z } from 'zod';
import { repositoryRoot } from './repositoryRoot.ts';
import { SchemaFault } from './SchemaFault.ts';

/** One department's part of the graph, as its folder has it. */
export interface SubgraphSource {
  readonly name: string;
  /** Where the gateway finds it by default; the deployment may say otherwise. */
  readonly url: string;
  /** Path of its SDL in the repository: a file, or a folder of `.graphql` files. */
  readonly path: string;
  readonly document: DocumentNode;
}

const subgraphList = z.array(z.object({ name: z.string(), sdl: z.string(), url: z.string() })).min(1);

/** What schema/subgraphs.json leads to: the readable subgraphs, and one line for each whose SDL is not. */
export interface SubgraphFolderState {
  readonly subgraphs: readonly SubgraphSource[];
  readonly faults: readonly string[];
}

/** Reads all subgraphs of the list, and says of each unreadable one what is wrong with it. */
export function readSubgraphs(root: URL = repositoryRoot): SubgraphFolderState {
  const list = subgraphList.parse(JSON.parse(readFileSync(new URL('schema/subgraphs.json', root), 'utf8')));
  const faults: string[] = [];
  const subgraphs = list.flatMap(({ name, sdl, url }) => {
    const document = readDocument(new URL(sdl, root), sdl);
    if (typeof document !== 'string') return [{ name, url, path: sdl, document }];
    faults.push(`[${name}] ${document}`);
    return [];
  });
  return { subgraphs, faults };
}

/** The subgraphs of the list. Throws a SchemaFault when one of them cannot be read. */
export function requireSubgraphs(root: URL = repositoryRoot): readonly SubgraphSource[] {
  const { subgraphs, faults } = readSubgraphs(root);
  if (faults.length > 0) throw new SchemaFault('Some subgraphs have no readable SDL:', faults);
  return subgraphs;
}

/** The parsed file, or all of a folder as one document; else what is wrong with it. */
function readDocument(place: URL, path: string): DocumentNode | string {
  if (!existsSync(place)) return `${path}: there is no such file`;
  const files = sdlFiles(place);
  if (files.length === 0) return `${path}: there is no .graphql file in this folder`;
  try {
    const sources = files.map((file) => new Source(readFileSync(file, 'utf8'), relativePath(file, place, path)));
    return { kind: Kind.DOCUMENT, definitions: sources.flatMap((source) => parse(source).definitions) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return `${error.source?.name ?? path}:${error.locations?.[0]?.line ?? 1}: ${error.message}`;
  }
}

function relativePath(file: URL, place: URL, path: string): string {
  return file.href === place.href ? path : `${path}/${file.href.slice(file.href.lastIndexOf('/') + 1)}`;
}
