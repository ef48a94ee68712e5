import { getTableColumns } from '@guanjia/runtime/drizzle';
import { problems } from './tables.ts';

const { terms: _terms, ...columns } = getTableColumns(problems);

/** What is read of a problem: all but the search's own column. */
export const problemColumns = columns;

export type ProblemRow = Omit<typeof problems.$inferSelect, 'terms'>;
