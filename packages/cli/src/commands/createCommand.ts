import { resolve } from 'node:path';
import { isRole } from '@guanjia/kernel/roles';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import { type Origin, planDepartment } from '../create/planDepartment.ts';
import { renderFiles } from '../create/renderFiles.ts';
import { requireEmptyFolder, writeDepartment } from '../create/writeDepartment.ts';
import type { Output } from '../createOutput.ts';
import { createProgress } from '../createProgress.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';

const shape = z.object({
  words: z.tuple([z.string()]),
  fromOpenapi: z.string().optional(),
  fromPostgres: z.string().optional(),
  fromWsdl: z.string().optional(),
  table: z.string().optional(),
  projectParameter: z.string().default('projectId'),
  projectColumn: z.string().default('project_id'),
  operation: z.array(z.string()).default([]),
  access: z.string().default('SERVICE_ROOM,SUPERVISOR,GOVERNMENT'),
  out: z.string().optional(),
});
type Given = z.infer<typeof shape>;

/** Subgraphs that the graph has, and names that mean something else in it. */
const taken = [
  'approval',
  'concierge',
  'utilities',
  'acceptance',
  'exchange',
  'progress',
  'recording',
  'registry',
  'gateway',
  'project',
  'site',
];
const longestName = 40;

/** `guanjia create` (G3). */
export function createCommand(): Command {
  return new Command('create')
    .argument('<name>', 'of the new department: small letters, digits and hyphens, such as site-safety')
    .description('Makes a folder with a department that runs at once: a subgraph with its tests. 新建部门子图')
    .option('--from-openapi <place>', 'over a REST system: file or address of its OpenAPI 3 or Swagger 2 description')
    .option('--from-wsdl <place>', 'over a SOAP system: file or address of its WSDL 1.1')
    .option('--from-postgres <url>', 'over a table of a PostgreSQL; with --table')
    .option('--table <name>', 'table or schema.table, with a primary key of one column')
    .option('--project-parameter <name>', "of operations: what takes a project's id (default projectId)")
    .option('--project-column <name>', "of the table: what holds a project's id (default project_id)")
    .option(
      '--operation <name>',
      'of a WSDL: one that reads although its name does not say so; may be repeated',
      collect,
      [],
    )
    .option('--access <roles>', 'who may read it, with commas (default SERVICE_ROOM,SUPERVISOR,GOVERNMENT)')
    .option('--out <folder>', 'where it is made (default: a folder of its name)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nNothing is overwritten, and what is made needs nothing else of ours: npm install && npm test && npm start.' +
        '\nExample:   guanjia create site-safety --from-openapi openapi.json',
    )
    .action(act(shape, create));
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

async function create(given: Given, output: Output): Promise<ExitCode> {
  const [name] = given.words;
  requireName(name);
  const roles = rolesOf(given.access);
  const origin = originOf(given);
  const folder = resolve(given.out ?? name);
  await requireEmptyFolder(folder);
  const plan = await planDepartment(name, origin);
  const files = renderFiles(plan, { name, roles });
  const progress = createProgress();
  progress.begin('files', files.size);
  try {
    await writeDepartment({ folder, files, settings: plan.settings, onFile: () => progress.add(1) });
  } finally {
    progress.stop();
  }
  const { queries, projectFields, types } = plan.schema;
  output.document({
    ok: true,
    name,
    folder,
    files: [...files.keys(), '.env'].toSorted(),
    queries: queries.map((field) => field.name),
    projectFields: projectFields.map((field) => field.name),
    types: types.map((type) => type.name),
    notes: plan.notes,
  });
  output.print(`${output.paint('green', `${name} is made`)} in ${folder}: ${files.size + 1} files.`);
  for (const field of projectFields) output.print(`  Project.${field.name}`);
  for (const field of queries) output.print(`  Query.${field.name}`);
  for (const line of plan.notes) output.note(line);
  output.print(`Next: cd ${folder} && npm install && npm test && npm start`);
  return exitCodes.good;
}

function requireName(name: string): void {
  const isGood = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length >= 2 && name.length <= longestName;
  if (isGood && !taken.includes(name)) return;
  const why = isGood
    ? 'is taken in the graph'
    : `must be 2 to ${longestName} small letters, digits and single hyphens, beginning with a letter`;
  throw new CliError(`The name “${name}” ${why}: take one such as site-safety.`, { code: 'NAME_NOT_ALLOWED' });
}

function rolesOf(text: string): readonly string[] {
  const roles = text.split(',').map((role) => role.trim());
  const unknown = roles.filter((role) => role !== 'PUBLIC' && role !== 'SIGNED_IN' && !isRole(role));
  if (unknown.length === 0) return [...new Set(roles)];
  throw new CliError(
    `--access: “${unknown.join(', ')}” is no role. Take PUBLIC, SIGNED_IN, or roles such as SUPERVISOR,APPROVER.`,
    {
      code: 'ROLE_UNKNOWN',
    },
  );
}

/** @throws CliError when several are given, or one that does not go with the rest */
function originOf(given: Given): Origin {
  const { fromOpenapi, fromPostgres, fromWsdl, operation, projectColumn, projectParameter, table } = given;
  if ([fromOpenapi, fromPostgres, fromWsdl].filter((from) => from !== undefined).length > 1) {
    throw new CliError('A department is made from one thing: give --from-openapi, --from-wsdl or --from-postgres.', {
      code: 'OPTIONS_CLASH',
    });
  }
  if ((fromPostgres === undefined) !== (table === undefined)) {
    throw new CliError('--from-postgres and --table belong together: give both.', { code: 'OPTIONS_CLASH' });
  }
  if (operation.length > 0 && fromWsdl === undefined) {
    throw new CliError('--operation goes with --from-wsdl.', { code: 'OPTIONS_CLASH' });
  }
  if (fromOpenapi !== undefined) return { kind: 'rest', place: fromOpenapi, projectParameter };
  if (fromWsdl !== undefined) return { kind: 'soap', place: fromWsdl, projectParameter, operations: operation };
  if (fromPostgres !== undefined && table !== undefined)
    return { kind: 'table', url: fromPostgres, table, projectColumn };
  return { kind: 'records' };
}
