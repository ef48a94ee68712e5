import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FieldRule } from '../../../dashboard/src/graph/FieldRules.ts';
import { type ContractMarks, readMarks } from '../contracts/contractMarks.ts';
import type { GeneratedFile } from '../GeneratedFile.ts';
import type { DashboardDocument } from './dashboardDocuments.ts';
import { dashboardGenerated } from './dashboardTypes.ts';

type Rules = Record<string, Record<string, FieldRule>>;

/** Who may ask which field, by `@access` of the supergraph, for the fields of the documents and no others. */
export function fieldRules(
  documents: readonly DashboardDocument[],
  schema: GraphQLSchema,
  supergraphSdl: string,
): Rules {
  const marks = readMarks(supergraphSdl);
  const rules: Rules = {};
  for (const { document } of documents) {
    const types = new TypeInfo(schema);
    const note = ({ name: { value: field } }: { readonly name: { readonly value: string } }): void => {
      const parent = types.getParentType();
      const type = types.getType();
      if (!parent || !type || field.startsWith('__')) return;
      const ofType = (rules[parent.name] ??= {});
      ofType[field] = [getNamedType(type).name, ...rolesNeeded(parent, field, schema, marks)];
    };
    visit(document, visitWithTypeInfo(types, { Field: note }));
  }
  return sorted(Object.entries(rules).map(([type, fields]) => [type, sorted(Object.entries(fields))]));
}

/** As a module of the dashboard. */
export function fieldRulesFile(rules: Rules): GeneratedFile {
  const text = `// Written by \`npm run codegen\` from the documents and \`@access\`. Do not edit.
import type { FieldRules } from '../graph/FieldRules.ts';

export const fieldRules: FieldRules = ${JSON.stringify(rules, null, 1)};
`;
  return { path: `${dashboardGenerated}fieldRules.ts`, text };
}

/** A field of an interface needs what the interface asks, if it does, and what every type behind it asks. */
function rolesNeeded(
  parent: GraphQLNamedType,
  field: string,
  schema: GraphQLSchema,
  marks: ContractMarks,
): readonly (readonly string[])[] {
  const rolesOf = (type: string): readonly string[] | null => marks.get(`${type}.${field}`)?.readers ?? null;
  const own = isAbstractType(parent) ? rolesOf(parent.name) : (rolesOf(parent.name) ?? []);
  const behind = isAbstractType(parent) ? schema.getPossibleTypes(parent).map(({ name }) => rolesOf(name) ?? []) : [];
  const lists = [...(own === null ? [] : [own]), ...behind].filter((roles) => !roles.some(isEverybody));
  return [...new Map(lists.map((roles) => [roles.toSorted().join(), roles.toSorted()])).values()];
}

function isEverybody(role: string): boolean {
  return role === 'PUBLIC' || role === 'SIGNED_IN';
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
