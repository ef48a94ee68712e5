import { CliError } from '../CliError.ts';
import type { ArgumentPlan, FieldPlan, SchemaPlan } from './DepartmentPlan.ts';
import { describe } from './describe.ts';
import { camelCase, distinct, fieldNameOf, isSameName, ofDepartment } from './graphqlNames.ts';
import type { ColumnFacts, TableFacts } from './readTable.ts';
import type { ScalarName } from './Shape.ts';

/** What the files of a department over a table are made of. */
export interface TablePlan {
  readonly schema: SchemaPlan;
  /** As `TableShape` of the templates has it. */
  readonly table: object;
  /** As `SampleSet` of the templates has it. */
  readonly samples: object;
  /** A table of the same columns with invented rows. */
  readonly sql: string;
  readonly words: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

export interface TableOptions {
  readonly name: string;
  /** The column with the project's id. */
  readonly projectColumn: string;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const text = (column: string): string => `${column}::text`;
const itself = (column: string): string => column;
const types: Readonly<Record<string, readonly [ScalarName, (column: string) => string]>> = {
  bool: ['Boolean', itself],
  int2: ['Int', itself],
  int4: ['Int', itself],
  float4: ['Float', itself],
  float8: ['Float', itself],
  date: ['Date', text],
  timestamptz: ['DateTime', instant],
  json: ['JSON', itself],
  jsonb: ['JSON', itself],
};
/** Contents, which belong into no answer. */
const unread = ['bytea', 'tsvector', 'xml'];
const keyTypes = ['int2', 'int4', 'int8', 'uuid', 'text', 'varchar', 'bpchar'];
const projects = ['01930000-0000-7000-8000-000000000005', '01930000-0000-7000-8000-000000000001'] as const;
const sampleKeys: Readonly<Record<string, readonly string[]>> = {
  uuid: ['0', '1', '2', '9'].map((digit) => `01930000-0000-7000-8000-00000000000${digit}`),
  text: ['key-1', 'key-2', 'key-3', 'key-9'],
  int4: ['1', '2', '3', '9'],
};
const sampleValues: Readonly<Record<ScalarName, string>> = {
  Boolean: 'true',
  Date: "'2026-03-02'",
  DateTime: "'2026-03-02T00:00:00Z'",
  Float: '1.5',
  Int: '1',
  JSON: `'{"sample": true}'`,
  String: "'sample'",
};

/** One row by its key, pages of all rows, and, where a column holds a project's id, pages of each project's. */
export function planTable(facts: TableFacts, { name, projectColumn }: TableOptions): TablePlan {
  const read = facts.columns.filter(({ type }) => !unread.includes(type));
  const names = distinct(read.map((column, place) => fieldNameOf(column.name, place)));
  const keyAt = read.findIndex((column) => column.name === facts.key);
  const key = read[keyAt];
  const keyField = names[keyAt];
  if (key === undefined || keyField === undefined || !keyTypes.includes(key.type)) {
    throw new CliError(
      `The key ${facts.key} is of type ${key?.type ?? 'bytea'}, and must be one of ${keyTypes.join(', ')}.`,
      {
        code: 'TABLE_WITHOUT_KEY',
      },
    );
  }
  const project =
    read.find((column) => isSameName(column.name, projectColumn) && keyTypes.includes(column.type)) ?? null;
  const words = wordsOf(facts, name);
  const fields = read.map((column, place): FieldPlan => planField(column, names[place] ?? '', column === key));
  const page = pageField(words.many, words.type, keyField);
  const comment = describe(facts.comment, facts.name);
  return {
    schema: {
      types: [{ name: words.type, description: comment, key: keyField, fields }],
      queries: [
        {
          name: words.one,
          description: comment,
          type: words.type,
          arguments: [{ name: keyField, description: describe(key.comment, key.name), type: 'ID!' }],
          listSize: null,
        },
        { ...page, description: comment },
      ],
      projectFields: project === null ? [] : [{ ...page, description: comment }],
    },
    table: {
      name: `${quoted(facts.schema)}.${quoted(facts.name)}`,
      key: { field: keyField, column: quoted(key.name), type: key.type },
      project: project === null ? null : { column: quoted(project.name), type: project.type },
      columns: Object.fromEntries(
        read.map((column, place) => [names[place] ?? '', expressionOf(column, column === key)]),
      ),
    },
    ...samplesOf({ facts, key, project, words, keyField }),
    words: new Map([
      ['oneRowField', words.one],
      ['manyRowsField', words.many],
      ['RowType', words.type],
    ]),
    notes: [
      ...facts.columns
        .filter((column) => !read.includes(column))
        .map((column) => `left out: column ${column.name} (${column.type})`),
      ...(project === null
        ? [
            `no column ${projectColumn} of a fitting type, so nothing is added to Project: name the column with a project's id by --project-column`,
          ]
        : []),
    ],
  };
}

interface Words {
  readonly type: string;
  readonly one: string;
  readonly many: string;
}

function wordsOf({ name }: TableFacts, department: string): Words {
  const plural = ofDepartment(department, name);
  const singular = plural.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const many = plural === singular ? `${plural}List` : plural;
  return { type: singular, one: camelCase(singular), many: camelCase(many) };
}

function planField({ name, comment, type }: ColumnFacts, field: string, isKey: boolean): FieldPlan {
  const list = type.startsWith('_') ? `[${types[type.slice(1)]?.[0] ?? 'String'}]` : (types[type]?.[0] ?? 'String');
  return {
    name: field,
    description: describe(comment, name),
    type: isKey ? 'ID!' : list,
    arguments: [],
    listSize: null,
  };
}

function pageField(name: string, type: string, key: string): FieldPlan {
  const args: ArgumentPlan[] = [
    { name: 'first', description: 'At most this many, 100 at the most. 条数', type: 'Int! = 20' },
    { name: 'after', description: `Those behind this ${key}. 起始位置`, type: 'ID' },
  ];
  const size = '@listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)';
  return { name, description: '', type: `[${type}!]`, arguments: args, listSize: size };
}

function expressionOf({ name, type }: ColumnFacts, isKey: boolean): string {
  const column = quoted(name);
  if (isKey) return text(column);
  if (type.startsWith('_')) return types[type.slice(1)] === undefined ? `${column}::text[]` : column;
  return (types[type]?.[1] ?? text)(column);
}

interface Sampled {
  readonly facts: TableFacts;
  readonly key: ColumnFacts;
  readonly project: ColumnFacts | null;
  readonly words: Words;
  readonly keyField: string;
}

/** Two rows of one project and one of another, in a table of the same columns. */
function samplesOf({ facts, key, project, words, keyField }: Sampled): Pick<TablePlan, 'samples' | 'sql'> {
  const keys = keysOf(key.type);
  const ofProjects = project === null ? [] : projectIds(project.type);
  const columns = facts.columns.map((column) => `${quoted(column.name)} ${ddlType(column.type)}`).join(',\n  ');
  const rows = [0, 1, 2].map((row) => {
    const values = facts.columns.map((column) => {
      if (column === key) return `'${keys[row]}'`;
      if (column === project) return `'${ofProjects[row === 2 ? 1 : 0]}'`;
      if (column.type.startsWith('_')) return "'{}'";
      return types[column.type] === undefined
        ? sampleText(column.type)
        : sampleValues[types[column.type]?.[0] ?? 'String'];
    });
    return `(${values.join(', ')})`;
  });
  const table = `${quoted(facts.schema)}.${quoted(facts.name)}`;
  const sql = [
    `create schema if not exists ${quoted(facts.schema)};`,
    `create table ${table} (\n  ${columns},\n  primary key (${quoted(key.name)})\n);`,
    `insert into ${table} values\n  ${rows.join(',\n  ')};\n`,
  ].join('\n');
  const samples = {
    keys: keys.slice(0, 3),
    entities: [{ typename: words.type, key: keyField, known: [keys[0], keys[1]], unknown: keys[3], questions: 1 }],
    projects: project === null ? [] : [{ known: ofProjects, selection: `${words.many} { ${keyField} }`, questions: 1 }],
  };
  return { samples, sql };
}

function keysOf(type: string): readonly string[] {
  return sampleKeys[type] ?? (type.startsWith('int') ? sampleKeys['int4'] : sampleKeys['text']) ?? [];
}

function projectIds(type: string): readonly string[] {
  return type.startsWith('int') ? ['5', '6'] : projects;
}

/** Types of the database's own making are texts in the tests. */
function ddlType(type: string): string {
  const known = [...Object.keys(types), ...keyTypes, ...unread, 'numeric', 'time', 'timestamp', 'interval', 'inet'];
  if (type.startsWith('_')) return known.includes(type.slice(1)) ? `${type.slice(1)}[]` : 'text[]';
  return known.includes(type) ? type : 'text';
}

function sampleText(type: string): string {
  const values: Readonly<Record<string, string>> = {
    int8: '1',
    numeric: '1.5',
    time: "'08:00'",
    timestamp: "'2026-03-02 08:00:00'",
    interval: "'1 day'",
    inet: "'192.0.2.1'",
    uuid: `'${projects[0]}'`,
    bytea: "'\\x00'",
    xml: "'<a/>'",
  };
  return values[type] ?? "'sample'";
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
