import type { DepartmentPlan, FieldPlan } from './DepartmentPlan.ts';
import { camelCase, pascalCase } from './graphqlNames.ts';

/** A department from nothing: records about projects, kept in a file until it has a database of its own. */
export function planRecords(name: string): DepartmentPlan {
  const type = `${pascalCase(name)}Record`;
  const one = `${camelCase(name)}Record`;
  const field = (fieldName: string, description: string, written: string): FieldPlan => ({
    name: fieldName,
    description,
    type: written,
    arguments: [],
    listSize: null,
  });
  return {
    templates: ['base', 'records'],
    words: new Map(),
    schema: {
      types: [
        {
          name: type,
          description: 'A record of this department about a project. 项目记录',
          key: 'id',
          fields: [
            field('id', 'Id of the record. 记录标识', 'ID!'),
            field('title', 'What it is about. 标题', 'String!'),
            field('recordedOn', 'Day it was made. 记录日期', 'Date!'),
            field('project', 'The project it is about. 所属项目', 'Project'),
          ],
        },
      ],
      queries: [
        {
          ...field(one, 'One record, or null when there is none. 一条记录', type),
          arguments: [{ name: 'id', description: 'Id of the record. 记录标识', type: 'ID!' }],
        },
      ],
      projectFields: [
        {
          ...field(`${one}s`, 'Records of the project, newest first. 项目记录', `[${type}!]`),
          arguments: [{ name: 'first', description: 'At most this many, 100 at the most. 条数', type: 'Int! = 20' }],
          listSize: '@listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)',
        },
      ],
    },
    files: new Map(),
    settings: [{ name: 'RECORDS_FILE', value: '', comment: 'another file of records than data/records.json' }],
    dependencies: [],
    devDependencies: [],
    source: 'the records in `data/records.json`; put your own database behind `src/Source.ts`',
    notes: [],
  };
}
