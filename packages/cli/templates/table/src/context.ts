import DataLoader from 'dataloader';
import { isValueOf } from './isValueOf.ts';
import type { Principal } from './Principal.ts';
import { Refusal } from './Refusal.ts';
import type { Row, Source } from './Source.ts';
import { table } from './table.ts';

/** A page: so many rows behind the key `after`. */
export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** What resolvers are handed: made afresh for each request. */
export interface Context {
  readonly principal: Principal;
  /** Statements that this request has taken so far. */
  readonly statements: () => number;
  readonly rowByKey: DataLoader<string, Row | null>;
  rowsOf(projectId: string, page: Page): Promise<readonly Row[]>;
  rows(page: Page): Promise<readonly Row[]>;
}

const columns = Object.entries(table.columns)
  .map(([field, expression]) => `${expression} as "${field}"`)
  .join(', ');
const { key, name, project } = table;
const behind = (value: string): string => `(${value}::text is null or ${key.column} > ${value}::text::${key.type})`;
const byKeys = `select ${columns} from ${name} where ${key.column} = any($1::text[]::${key.type}[])`;
const page = `select ${columns} from ${name} where ${behind('$2')} order by ${key.column} limit $1`;
const byProjects =
  project === null
    ? null
    : `select asked.project as "_project", found.* from unnest($1::text[]) as asked(project) cross join lateral (select ${columns} ` +
      `from ${name} where ${project.column} = asked.project::${project.type} and ${behind('$3')} order by ${key.column} limit $2) found`;

/** All keys of a request are looked for by one statement, as are all projects of which the same page is asked for. */
export function createContext(database: Source, principal: Principal): Context {
  let statements = 0;
  const source: Source = {
    ...database,
    query(text, values) {
      statements++;
      return database.query(text, values);
    },
  };
  const byPage = new Map<string, DataLoader<string, readonly Row[]>>();
  const loaderOf = ({ first, after = null }: Page): DataLoader<string, readonly Row[]> => {
    const pageName = JSON.stringify([first, after]);
    const known = byPage.get(pageName);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, readonly Row[]>((ids) => rowsByProject(source, ids, [first, after]), {
      maxBatchSize: 500,
    });
    byPage.set(pageName, loader);
    return loader;
  };
  return {
    principal,
    statements: () => statements,
    rowByKey: new DataLoader((ids) => rowsByKey(source, ids), { maxBatchSize: 500 }),
    rowsOf: async (projectId, asked) => loaderOf(checked(asked)).load(projectId),
    async rows(asked) {
      const { first, after = null } = checked(asked);
      return source.query(page, [first, after]);
    },
  };
}

async function rowsByKey(source: Source, ids: readonly string[]): Promise<(Row | null)[]> {
  const possible = ids.filter((id) => isValueOf(key.type, id));
  const rows = possible.length === 0 ? [] : await source.query(byKeys, [possible]);
  const found = new Map(rows.map((row) => [String(row[key.field]), row]));
  return ids.map((id) => found.get(id) ?? null);
}

async function rowsByProject(
  source: Source,
  ids: readonly string[],
  bounds: readonly [number, string | null],
): Promise<(readonly Row[])[]> {
  const possible = ids.filter((id) => project !== null && isValueOf(project.type, id));
  const rows =
    possible.length === 0 || byProjects === null ? [] : await source.query(byProjects, [possible, ...bounds]);
  const found = Map.groupBy(rows, (row) => String(row['_project']));
  return ids.map((id) => found.get(id) ?? []);
}

function checked(asked: Page): Page {
  const { first, after } = asked;
  if (first < 1 || first > 100) throw new Refusal('BAD_INPUT', { field: 'first', value: first, accepted: '1 to 100' });
  if (typeof after === 'string' && !isValueOf(key.type, after)) {
    throw new Refusal('BAD_INPUT', { field: 'after', value: after, accepted: `a ${key.field}` });
  }
  return asked;
}
