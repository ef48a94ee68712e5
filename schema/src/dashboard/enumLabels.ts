import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GeneratedFile } from '../GeneratedFile.ts';
import type { DashboardDocument } from './dashboardDocuments.ts';
import { dashboardGenerated } from './dashboardTypes.ts';

type Labels = Record<string, Record<string, readonly [en: string, zh: string]>>;

/** The words for the values of every enum that a document asks for or gives, out of the SDL: `"Key project. 重点项目"`. */
export function enumLabels(documents: readonly DashboardDocument[], schema: GraphQLSchema): GeneratedFile {
  const names = new Set<string>();
  const note = (type: Parameters<typeof getNamedType>[0]): void => {
    const named = getNamedType(type);
    if (isEnumType(named)) names.add(named.name);
  };
  for (const { document } of documents) {
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: () => note(types.getType()),
        Argument: () => {
          note(types.getInputType());
          const input = getNamedType(types.getInputType());
          if (isInputObjectType(input)) for (const { type } of Object.values(input.getFields())) note(type);
        },
      }),
    );
  }
  const labels: Labels = {};
  for (const name of [...names].toSorted()) {
    const type = schema.getType(name);
    if (!isEnumType(type)) continue;
    labels[name] = Object.fromEntries(
      type.getValues().map(({ name: value, description }) => [value, wordsIn(description ?? value, value)]),
    );
  }
  const text = `// Written by \`npm run codegen\` from the descriptions of the SDL. Do not edit.

/** By enum and value: English and Chinese. */
export const enumLabels: Readonly<Record<string, Readonly<Record<string, readonly [en: string, zh: string]>>>> = ${JSON.stringify(labels, null, 1)};
`;
  return { path: `${dashboardGenerated}enumLabels.ts`, text };
}

/** The last run of text that begins with a Chinese character is the term; the sentence before it, without its full stop, the English. */
function wordsIn(description: string, value: string): readonly [en: string, zh: string] {
  const text = description.replace(/\s+/g, ' ').trim();
  const found = /^(?<en>.*?)[.;:]?\s*(?<zh>[（(]?[\p{Script=Han}].*)$/u.exec(text);
  return [found?.groups?.['en'] || text || value, found?.groups?.['zh'] ?? text];
}
