import { buildSchema } from 'graphql';
import type { GeneratedFile } from '../GeneratedFile.ts';
import { asksSomething, dashboardDocuments } from './dashboardDocuments.ts';
import { dashboardManifest } from './dashboardManifest.ts';
import { dashboardTypes } from './dashboardTypes.ts';
import { enumLabels } from './enumLabels.ts';
import { fieldRules, fieldRulesFile } from './fieldRules.ts';

/** What is made for the dashboard of its documents. @throws SchemaFault for documents that the schema refuses */
export async function dashboardFiles(supergraphSdl: string, apiSdl: string): Promise<readonly GeneratedFile[]> {
  const schema = buildSchema(apiSdl);
  const documents = dashboardDocuments(schema);
  const rules = fieldRules(documents, schema, supergraphSdl);
  const typed = documents.filter(asksSomething).map((one) => dashboardTypes(one, schema));
  return [
    ...(await Promise.all(typed)),
    fieldRulesFile(rules),
    enumLabels(documents, schema),
    dashboardManifest(documents, rules),
  ];
}
