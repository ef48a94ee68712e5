import { z } from 'zod';
import type { LedgerLine } from './splitLines.ts';

const text = z.string();
const rowSchema = z.object({
  position: z.number(),
  at: text,
  actor: text,
  hash: text,
  detail: z.object({
    department: text.default('exchange'),
    type: text.default('exchange.keyIntroduced'),
    projectId: text.nullable().default(null),
    regionCode: text.nullable().default(null),
    entity: z.object({ typename: text, id: text }).default({ typename: 'Key', id: 'exchange' }),
    name: text,
    onBehalfOf: z.object({ kind: text, id: text, name: text }).nullable().default(null),
    right: text.nullable().default(null),
  }),
});
const any = z.unknown().optional();
const changeSchema = z.object({ before: any, after: any });
/** Of an entry `content` says itself what was before and after, of an event `change` beside it. */
const contentSchema = z.object({
  content: changeSchema.extend({ data: any }).nullable(),
  change: changeSchema.nullish(),
});

const lineSchema = z.record(z.string(), z.unknown());

const header = [
  ['position 序号', 'at 时间', 'department 来源部门', 'action 操作类型', 'project 项目', 'region 行政区划'],
  ['entityType 对象类型', 'entityId 对象标识', 'subject 操作人标识', 'name 操作人'],
  ['onBehalfOfKind 被代理方类别', 'onBehalfOf 被代理方', 'onBehalfOfName 被代理方名称', 'right 权限依据'],
  ['before 变更前', 'after 变更后', 'data 事件内容', 'hash 摘要'],
].flat();

/**
 * An export of the audit trail as CSV for a spreadsheet (X2): a row each, with a byte order mark. No cell can be taken for a
 * formula. Lines that are no rows are left out.
 */
export async function* auditCsv(lines: AsyncIterable<LedgerLine>): AsyncGenerator<LedgerLine> {
  yield csvLine(header, '\uFEFF');
  let row: z.infer<typeof rowSchema> | null = null;
  for await (const { value } of lines) {
    const line: Record<string, unknown> = lineSchema.safeParse(value).data ?? {};
    if ('content' in line && row !== null) {
      yield csvLine(cellsOf(row, contentSchema.safeParse(line).data ?? null));
      row = null;
      continue;
    }
    if (row !== null) yield csvLine(cellsOf(row, null));
    row = rowSchema.safeParse(line['row']).data ?? null;
  }
  if (row !== null) yield csvLine(cellsOf(row, null));
}

function cellsOf(
  { position, at, actor, hash, detail }: z.infer<typeof rowSchema>,
  told: z.infer<typeof contentSchema> | null,
): string[] {
  const { department, type, projectId, regionCode, entity, name, onBehalfOf, right } = detail;
  const change = told?.change ?? told?.content;
  return [
    String(position),
    at,
    department,
    type,
    projectId ?? '',
    regionCode ?? '',
    entity.typename,
    entity.id,
    actor,
    name,
    onBehalfOf?.kind ?? '',
    onBehalfOf?.id ?? '',
    onBehalfOf?.name ?? '',
    right ?? '',
    jsonOf(change?.before),
    jsonOf(change?.after),
    jsonOf(told?.content?.data),
    hash,
  ];
}

function jsonOf(value: unknown): string {
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

function csvLine(cells: readonly string[], mark = ''): LedgerLine {
  const line = `${mark}${cells.map(csvCell).join(',')}\r`;
  return { text: line, value: line };
}

/** Full-width signs open a formula too where Chinese is typed. */
const opensFormula = /^[=+\-@＝＋－＠\t\r]/;

/** A cell that a spreadsheet takes for text, whatever it begins with. */
function csvCell(cell: string): string {
  const harmless = opensFormula.test(cell.trimStart()) || opensFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
