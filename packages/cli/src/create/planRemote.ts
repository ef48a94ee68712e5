import { CliError } from '../CliError.ts';
import type { ArgumentPlan, FieldPlan, SchemaPlan } from './DepartmentPlan.ts';
import { describe } from './describe.ts';
import { camelCase, distinct, fieldNameOf, isSameName, ofDepartment } from './graphqlNames.ts';
import { createTypePlanner, type TypePlanner } from './planTypes.ts';
import type { RemoteOperation, RemoteParameter, RemoteSystem } from './RemoteSystem.ts';
import { innermost, type Shape } from './Shape.ts';
import { sampleOf } from './sampleOf.ts';

/** What the files of a department over a remote system are made of. */
export interface RemotePlan {
  readonly schema: SchemaPlan;
  /** As `Operations` of the templates has it. */
  readonly operations: object;
  /** As `SampleSet` of the templates has it. */
  readonly samples: object;
  /** What the person should know. */
  readonly notes: readonly string[];
}

export interface RemoteOptions {
  /** The department's name. */
  readonly name: string;
  /** The parameter that takes a project's id. */
  readonly projectParameter: string;
}

interface PlannedOperation {
  readonly operation: RemoteOperation;
  readonly field: FieldPlan;
  readonly call: { readonly target: string; readonly isList: boolean };
  /** The argument that takes the project's id; null where none does. */
  readonly projectArgument: string | null;
  readonly argumentOf: (parameter: string) => string;
}

const readingVerbs = /^(get|find|list|query|search|read|fetch|select)(?=[A-Z_-])/i;
const paging = ['first', 'limit', 'pageSize', 'size', 'perPage', 'top', 'maxResults', 'rows'];
const projects = ['01930000-0000-7000-8000-000000000005', '01930000-0000-7000-8000-000000000001'] as const;

/** Queries of operations, types of what they give, keys of what picks one, fields of Project of what takes a project's id. */
export function planRemote(system: RemoteSystem, { name, projectParameter }: RemoteOptions): RemotePlan {
  if (system.operations.length === 0) {
    const why = system.leftOut.slice(0, 3).join('; ');
    throw new CliError(`Nothing in the description can be made into a query${why === '' ? '.' : `: ${why}.`}`, {
      code: 'DESCRIPTION_UNUSABLE',
    });
  }
  const planner = createTypePlanner(name);
  const planned = planOperations(system, planner, { name, projectParameter });
  const ofProjects = planned.filter(({ projectArgument }) => projectArgument !== null);
  const byKey = planned.flatMap((each) => keyOf(each, planner));
  const schema = {
    queries: planned.map(({ field }) => field),
    projectFields: ofProjects.map(({ field, projectArgument }) => ({
      ...field,
      arguments: field.arguments.filter((given) => given.name !== projectArgument),
    })),
    types: planner.types(),
  };
  return {
    schema,
    operations: {
      queries: Object.fromEntries(planned.map(({ field, call }) => [field.name, call])),
      ofProjects: Object.fromEntries(
        ofProjects.map(({ field, call, projectArgument }) => [
          field.name,
          { argument: projectArgument, operation: call },
        ]),
      ),
      byKey: Object.fromEntries(
        byKey.map(({ type, key, argument, call }) => [type, { key, argument, operation: call }]),
      ),
      names: planner.renamed(),
    },
    samples: {
      answers: Object.fromEntries(planned.map(({ operation }) => [operation.target, sampleAnswer(operation)])),
      keys: Object.fromEntries(byKey.map(({ call, property }) => [call.target, property])),
      entities: byKey.map(({ type, key }) => ({
        typename: type,
        key,
        known: ['a-1', 'a-2'],
        unknown: 'unknown',
        questions: 2,
      })),
      projects: schema.projectFields.map((field, place) => ({
        known: projects,
        selection:
          field.name +
          sampleArguments(field.arguments) +
          planner.selectionOf(ofProjects[place]?.operation.answer ?? neverAsked),
        questions: 2,
      })),
    },
    notes: [
      ...system.leftOut.map((line) => `left out: ${line}`),
      ...(ofProjects.length === 0
        ? [
            `no operation takes ${projectParameter}, so nothing is added to Project: name the parameter that takes a project's id by --project-parameter`,
          ]
        : []),
    ],
  };
}

const neverAsked: Shape = { kind: 'scalar', scalar: 'JSON' };

function planOperations(
  system: RemoteSystem,
  planner: TypePlanner,
  { name, projectParameter }: RemoteOptions,
): PlannedOperation[] {
  const names = fieldNames(system.operations, name);
  return system.operations.map((operation, place) => {
    const { answer, answerIn, parameters, picks, target } = operation;
    const argumentNames = distinct(parameters.map((parameter, at) => fieldNameOf(parameter.name, at)));
    const argumentOf = (wanted: string): string =>
      argumentNames[parameters.findIndex((each) => each.name === wanted)] ?? wanted;
    const args = parameters.map((parameter, at) => planArgument(parameter, argumentNames[at] ?? '', picks));
    const project = parameters.find(
      (parameter) => isSameName(parameter.name, projectParameter) && parameter.shape.kind === 'scalar',
    );
    return {
      operation,
      field: {
        name: names[place] ?? '',
        description: describe(operation.description, operation.name),
        type: planner.typeOf(answer),
        arguments: args,
        listSize: answer.kind === 'list' && innermost(answer).kind === 'object' ? listSize(args) : null,
      },
      call: {
        target,
        parameters: Object.fromEntries(
          parameters.map(({ name: own, in: place }) => [argumentOf(own), { name: own, in: place }]),
        ),
        answerIn,
        isList: answer.kind === 'list',
      },
      projectArgument: project === undefined ? null : argumentOf(project.name),
      argumentOf,
    };
  });
}

/** By the department and what the operation gives; by the verb too where two give the same. */
function fieldNames(operations: readonly RemoteOperation[], department: string): readonly string[] {
  const fieldOf = (words: string): string => camelCase(ofDepartment(department, words));
  const short = operations.map(({ name }) => fieldOf(name.replace(readingVerbs, '')));
  return distinct(
    operations.map(({ name }, place) => {
      const own = short[place] ?? '';
      return short.filter((other) => other === own).length > 1 ? fieldOf(name) : own;
    }),
  );
}

function planArgument(parameter: RemoteParameter, name: string, picks: string | null): ArgumentPlan {
  const { description, required, shape } = parameter;
  const type = parameter.name === picks ? 'ID' : argumentType(shape);
  return { name, description: describe(description, parameter.name), type: required ? `${type}!` : type };
}

/** Objects are handed over as they are. */
function argumentType(shape: Shape): string {
  if (shape.kind === 'scalar') return shape.scalar;
  return shape.kind === 'list' ? `[${argumentType(shape.of)}!]` : 'JSON';
}

function listSize(args: readonly ArgumentPlan[]): string {
  const page = args.find(({ name, type }) => type.startsWith('Int') && paging.some((word) => isSameName(word, name)));
  return page === undefined
    ? '@listSize(assumedSize: 100)'
    : `@listSize(assumedSize: 20, slicingArguments: ["${page.name}"], requireOneSlicingArgument: false)`;
}

interface KeyPlan {
  readonly type: string;
  readonly key: string;
  readonly property: string;
  readonly argument: string;
  readonly call: PlannedOperation['call'];
}

/** Of several operations that pick one of the same type the first makes its key. */
function keyOf({ operation, call, argumentOf }: PlannedOperation, planner: TypePlanner): KeyPlan[] {
  const { answer, picks } = operation;
  if (picks === null || answer.kind !== 'object') return [];
  const given = planner.giveKey(answer, picks);
  return given === null ? [] : [{ ...given, argument: argumentOf(picks), call }];
}

function sampleAnswer({ answer, answerIn }: RemoteOperation): unknown {
  return answerIn === null ? sampleOf(answer) : { [answerIn]: sampleOf(answer) };
}

function sampleArguments(args: readonly ArgumentPlan[]): string {
  const needed = args.filter(({ type }) => type.endsWith('!'));
  if (needed.length === 0) return '';
  const values: Readonly<Record<string, string>> = { Int: '1', Float: '1', Boolean: 'true', Date: '"2026-03-02"' };
  const given = needed.map(({ name, type }) => {
    const value = values[type.replace(/[[\]!]/g, '')] ?? '"sample"';
    return `${name}: ${type.startsWith('[') ? `[${value}]` : value}`;
  });
  return `(${given.join(', ')})`;
}
