import type { DepartmentPlan } from './DepartmentPlan.ts';
import { planRecords } from './planRecords.ts';
import { planRemote, type RemotePlan } from './planRemote.ts';
import { planTable } from './planTable.ts';
import { printData } from './printData.ts';
import { readOpenApi } from './readOpenApi.ts';
import { readTable } from './readTable.ts';
import { readWsdl } from './readWsdl.ts';

/** What a new department stands on. */
export type Origin =
  | { readonly kind: 'records' }
  | { readonly kind: 'rest'; readonly place: string; readonly projectParameter: string }
  | {
      readonly kind: 'soap';
      readonly place: string;
      readonly projectParameter: string;
      readonly operations: readonly string[];
    }
  | { readonly kind: 'table'; readonly url: string; readonly table: string; readonly projectColumn: string };

/** Reads the origin and plans all that is written. @throws CliError when nothing can be made of it */
export async function planDepartment(name: string, origin: Origin): Promise<DepartmentPlan> {
  switch (origin.kind) {
    case 'records':
      return planRecords(name);
    case 'rest': {
      const system = await readOpenApi(origin.place);
      const remote = planRemote(system, { name, projectParameter: origin.projectParameter });
      return {
        ...ofRemote(remote),
        templates: ['base', 'remote', 'rest'],
        settings: [
          { name: 'REST_URL', value: system.address, comment: 'the system behind this department' },
          { name: 'REST_TOKEN', value: '', comment: 'sent to it as a bearer token, where it wants one' },
          { name: 'REST_DEADLINE_MS', value: '', comment: 'for one answer; 3000 unless told' },
        ],
        dependencies: [],
        source: `the REST system “${system.title}”, asked by \`src/openSource.ts\` as \`src/operations.ts\` says`,
      };
    }
    case 'soap': {
      const { text, ...system } = await readWsdl(origin.place, origin.operations);
      const remote = planRemote(system, { name, projectParameter: origin.projectParameter });
      const plan = ofRemote(remote);
      return {
        ...plan,
        files: new Map([...plan.files, ['src/service.wsdl', text]]),
        templates: ['base', 'remote', 'soap'],
        settings: [
          { name: 'SOAP_URL', value: system.address, comment: 'the system behind this department' },
          { name: 'SOAP_DEADLINE_MS', value: '', comment: 'for one answer; 3000 unless told' },
        ],
        dependencies: ['soap'],
        source: `the SOAP system “${system.title}”, asked by \`src/openSource.ts\` as \`src/operations.ts\` and \`src/service.wsdl\` say`,
      };
    }
    case 'table': {
      const facts = await readTable(origin.url, origin.table);
      const { schema, table, samples, sql, words, notes } = planTable(facts, {
        name,
        projectColumn: origin.projectColumn,
      });
      return {
        templates: ['base', 'table'],
        words,
        schema,
        files: new Map([
          [
            'src/table.ts',
            constant('table', 'TableShape', table, 'The table, as the database had it when this department was made.'),
          ],
          ['test/samples.ts', constant('samples', 'SampleSet', samples, 'What is asked of the invented rows.')],
          ['test/table.sql', sql],
        ]),
        settings: [
          { name: 'DATABASE_URL', value: origin.url, comment: 'a role that may only read this table is enough' },
          { name: 'DATABASE_DEADLINE_MS', value: '', comment: 'for one statement; 3000 unless told' },
        ],
        dependencies: ['pg'],
        devDependencies: ['@electric-sql/pglite', '@types/pg'],
        source: `the table \`${facts.schema}.${facts.name}\` of a PostgreSQL, read by \`src/context.ts\` as \`src/table.ts\` says`,
        notes,
      };
    }
  }
}

function ofRemote({ schema, operations, samples, notes }: RemotePlan) {
  return {
    words: new Map<string, string>(),
    schema,
    files: new Map([
      [
        'src/operations.ts',
        constant(
          'operations',
          'Operations',
          operations,
          'Made of the description of the system: what answers which field.',
        ),
      ],
      [
        'test/samples.ts',
        constant('samples', 'SampleSet', samples, 'Made of the description of the system: invented answers.'),
      ],
    ]),
    devDependencies: [],
    notes,
  };
}

/** A file of one constant whose type has the file of its own name. */
function constant(name: string, type: string, value: object, says: string): string {
  const from = type === 'Operations' ? 'Operation' : type;
  return `import type { ${type} } from './${from}.ts';\n\n/** ${says} */\nexport const ${name}: ${type} = ${printData(value)};\n`;
}
