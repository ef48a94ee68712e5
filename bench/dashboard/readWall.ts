import { readFileSync } from 'node:fs';
import { z } from 'zod';

const folder = new URL('../../dashboard/src/pages/wall/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
/** As the page asks them. */
const documents = { rows: `${textOf('wallRows')}${textOf('wallRow')}`, counts: textOf('wallCounts') } as const;

const answerSchema = z.object({
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
  data: z.looseObject({
    wallChart: z
      .object({
        nodes: z.array(z.unknown()),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      })
      .optional(),
  }),
  extensions: z.looseObject({ cost: z.object({ requested: z.number() }).optional() }).optional(),
});

/** One answer of the graph. */
export interface WallAnswer {
  readonly ms: number;
  readonly bytes: number;
  readonly cost: number;
}

/** The wall as a page reads it to its end. */
export interface WallReading {
  readonly rows: number;
  readonly pages: readonly WallAnswer[];
  readonly counts: WallAnswer;
}

interface Line {
  readonly gatewayUrl: string;
  readonly token: string;
}

/** Reads the counts, and pages of 100 rows until there are no more. @throws an Error for a refusal */
export async function readWall(line: Line, region: string | null): Promise<WallReading> {
  const filter = region === null ? {} : { region };
  const { answer: counts } = await ask(line, documents.counts, { filter });
  const pages: WallAnswer[] = [];
  let rows = 0;
  let after: string | null = null;
  do {
    const { answer, data } = await ask(line, documents.rows, { filter, sort: 'WORST_LIGHT', first: 100, after });
    pages.push(answer);
    rows += data.wallChart?.nodes.length ?? 0;
    after = data.wallChart?.pageInfo.hasNextPage === true ? data.wallChart.pageInfo.endCursor : null;
  } while (after !== null);
  return { rows, pages, counts };
}

async function ask({ gatewayUrl, token }: Line, query: string, variables: Readonly<Record<string, unknown>>) {
  const begin = performance.now();
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-guanjia-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const ms = performance.now() - begin;
  const { errors, data, extensions } = answerSchema.parse(JSON.parse(text));
  if (errors !== undefined) throw new Error(`The graph refused: ${errors[0]?.message}`);
  return { answer: { ms, bytes: Buffer.byteLength(text), cost: extensions?.cost?.requested ?? 0 }, data };
}
