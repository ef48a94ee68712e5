import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';
import { z } from 'zod';
import type { GeneratedFile } from './GeneratedFile.ts';
import type { SubgraphSource } from './readSubgraphs.ts';
import { repositoryRoot } from './repositoryRoot.ts';

/** What a department may say in `codegen.json`: its context's type, and which domain type stands for which type of the graph. */
const codegenSettings = z.strictObject({
  contextType: z.string().optional(),
  mappers: z.record(z.string(), z.string()).optional(),
});

const typeSettings = {
  namingConvention: 'keep',
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  strictScalars: true,
  importExtension: '.ts',
  maybeValue: 'T | null | undefined',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
};

const resolverSettings = {
  federation: true,
  noSchemaStitching: true,
  makeResolverTypeCallable: true,
  mapperTypeSuffix: 'Model', // the domain's Project and the graph's Project meet in one file
  optionalResolveType: false,
};

const header = '// Written by `npm run codegen` from the SDL and codegen.json. Do not edit.\n';

/** The resolver types of a department, next to its SDL in `generated/`. */
export async function resolverTypes(subgraph: SubgraphSource, root: URL = repositoryRoot): Promise<GeneratedFile> {
  const folder = subgraph.path.replace(/[^/]+$/, '');
  const text = await codegen({
    filename: 'resolversTypes.ts',
    schema: asWholeSchema(subgraph.document),
    documents: [],
    config: typeSettings,
    plugins: [{ typescript: {} }, { resolvers: { ...resolverSettings, ...settingsOf(subgraph, root) } }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    skipDocumentsValidation: true,
  });
  return { path: `${folder}generated/resolversTypes.ts`, text: `${header}${text.trimEnd()}\n` };
}

function settingsOf(subgraph: SubgraphSource, root: URL): z.infer<typeof codegenSettings> {
  const file = new URL(`${subgraph.path.replace(/src\/.*$/, '')}codegen.json`, root);
  return existsSync(file) ? codegenSettings.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Federation lets a department write `extend type Query` without a Query; the generator wants a definition first. */
function asWholeSchema(document: DocumentNode): DocumentNode {
  const defined = new Set(
    document.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION || defined.has(definition.name.value)) return definition;
    defined.add(definition.name.value);
    return { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION };
  });
  return { ...document, definitions };
}
