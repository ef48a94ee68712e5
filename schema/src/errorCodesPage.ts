import type { GeneratedFile } from './GeneratedFile.ts';

type Catalogue = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

const preface = `# Error codes

Written by \`npm run codegen\` from \`packages/kernel/src/errorCodes.ts\`. Do not edit.

A refusal carries its code in \`extensions.code\`, the Chinese message in \`extensions.messageZh\` and, where it helps, what was
wrong and what would be accepted (\`field\`, \`value\`, \`accepted\`, \`machine\`, \`current\`, \`attempted\`, \`allowed\`, \`missing\`).
`;

/** Every refusal that a client can meet, for people who write clients. */
export function errorCodesPage(errorCodes: Catalogue): GeneratedFile {
  const rows = Object.entries(errorCodes).map(([code, { en, zh }]) => `| \`${code}\` | ${cell(en)} | ${cell(zh)} |`);
  const table = ['| Code | Meaning | 含义 |', '| --- | --- | --- |', ...rows];
  return { path: 'schema/errorCodes.md', text: `${preface}\n${table.join('\n')}\n` };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
