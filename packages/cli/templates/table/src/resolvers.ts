import type { Context, Page } from './context.ts';
import type { Row } from './Source.ts';
import { table } from './table.ts';

interface Keyed {
  readonly id: string;
}

const byKey = ({ [table.key.field]: id }: Row, { rowByKey }: Context) => rowByKey.load(String(id));
const projectField = ({ id }: Keyed, page: Page, { rowsOf }: Context) => rowsOf(id, page);

/** Fields that are not here are columns of a row, by their names. */
export const resolvers = {
  Query: {
    oneRowField(_: unknown, given: Row, context: Context) {
      return byKey(given, context);
    },
    manyRowsField(_: unknown, page: Page, { rows }: Context) {
      return rows(page);
    },
  },
  ...(table.project === null ? {} : { Project: { manyRowsField: projectField } }),
  RowType: { __resolveReference: byKey },
};
