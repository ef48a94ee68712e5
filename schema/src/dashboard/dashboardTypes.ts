import { codegen } from '@graphql-codegen/core';
import * as typedDocumentPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { type GraphQLSchema, parse } from 'graphql';
import type { GeneratedFile } from '../GeneratedFile.ts';
import type { DashboardDocument } from './dashboardDocuments.ts';

/** Where everything lies that is made for the dashboard. */
export const dashboardGenerated = 'dashboard/src/generated/';

const header = '// Written by `npm run codegen` from the document of the same name. Do not edit.\n';

const settings = {
  useTypeImports: true,
  immutableTypes: true,
  enumType: 'string-literal',
  documentMode: 'documentNode',
  documentNodeImport: '@apollo/client#TypedDocumentNode',
  dedupeFragments: true,
  strictScalars: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
};
const emptySchema = parse('type Query { nothing: Int }');

/** A module per document, `src/pages/wall/x.graphql` → `src/generated/pages/wall/x.ts`: the types of its variables and data, and itself. */
export async function dashboardTypes(
  { path, document }: DashboardDocument,
  schema: GraphQLSchema,
): Promise<GeneratedFile> {
  const text = await codegen({
    filename: 'document.ts',
    schema: emptySchema, // that of schemaAst is used
    schemaAst: schema,
    documents: [{ location: path, document }],
    config: settings,
    plugins: [{ operations: {} }, { document: {} }],
    pluginMap: { operations: operationsPlugin, document: typedDocumentPlugin },
    skipDocumentsValidation: true,
  });
  return {
    path: path.replace('dashboard/src/', dashboardGenerated).replace(/graphql$/, 'ts'),
    text: `${header}${text.trim()}\n`,
  };
}
