import { createHash } from 'node:crypto';
import { roles } from '@guanjia/kernel/roles';
import { print } from 'graphql';
import { askOnlyReadable } from '../../../dashboard/src/graph/askOnlyReadable.ts';
import type { FieldRules } from '../../../dashboard/src/graph/FieldRules.ts';
import type { GeneratedFile } from '../GeneratedFile.ts';
import { asksSomething, type DashboardDocument } from './dashboardDocuments.ts';

const holders = Object.keys(roles).filter((role) => role !== 'SYSTEM');
/** People hold one role or two; who holds more sees the dashboard where documents are not listed. */
const holdings = holders.flatMap((one, at) => holders.slice(at).map((other) => [one, other]));

/**
 * All documents as the dashboard sends them, one for each way in which what a person may not read is left out; as a list for
 * TRUSTED_DOCUMENTS, which the build puts beside the page.
 */
export function dashboardManifest(documents: readonly DashboardDocument[], rules: FieldRules): GeneratedFile {
  const operations = documents.filter(asksSomething).flatMap((one) => {
    const asked = holdings.flatMap((held) => askOnlyReadable(one.document, held, rules) ?? []);
    return [...new Set(asked.map(print))].toSorted().map((body) => {
      const id = createHash('sha256').update(body).digest('hex');
      const [, type = 'query', name = one.path] = /^(query|mutation|subscription) (\w+)/.exec(body) ?? [];
      return { id, name, type, body };
    });
  });
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  return { path: 'dashboard/public/documents.json', text: `${JSON.stringify(manifest, null, 1)}\n` };
}
