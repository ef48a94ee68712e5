import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { GraphContext } from '../graph/GraphContext.ts';
import { createSplicer } from '../splicing/createSplicer.ts';
import type { SpliceOutcome } from '../splicing/runSplice.ts';
import { compilePlan } from './compilePlan.ts';
import { compileProjection, type Projection, unshapely } from './compileProjection.ts';
import { compileVariableCheck, type VariableCheck } from './compileVariableCheck.ts';
import { type CompletedAnswer, completeAnswer } from './completeAnswer.ts';
import type { Execution } from './Execution.ts';
import { introspect, isIntrospection } from './introspect.ts';
import type { JsonObject } from './jsonObject.ts';
import type { PlanEnvironment } from './PlanEnvironment.ts';
import { createFlagReader, type Flags } from './readFlags.ts';

/** What an operation answers. */
export interface OperationResult {
  /** JSON text of `data`; null where the answer has no such member. */
  readonly data: string | null;
  /** Whether `data` has one character for each byte of its UTF-8, as it goes out, and not for each of its characters. */
  readonly isLatin1?: true;
  readonly errors: readonly GraphQLError[];
  readonly extensions: Readonly<JsonObject> | null;
}

/** Why an answer is completed value by value. */
export type CompletionReason =
  /** The shape of its answer would need too many functions. */
  | 'size'
  /** A subgraph gave a null in a non-null place, or a value or a type that does not fit. */
  | 'shape';

export interface OperationEnvironment extends PlanEnvironment {
  /** What clients may ask for. */
  readonly apiSchema: GraphQLSchema;
  /** Told of each answer that no projection has written. */
  readonly onCompletion: (reason: CompletionReason) => void;
  /** Told of each answer that could have been spliced whether it was. */
  readonly onSplice: (outcome: SpliceOutcome['kind']) => void;
}

export interface OperationToCompile {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: QueryPlan;
}

/** An operation that is left with fetching, merging and writing the answer. */
export interface CompiledOperation {
  readonly checkVariables: VariableCheck;
  /** Runs it with variables that are good. Rejects only for a fault of ours. */
  run(variables: Readonly<JsonObject>, context: GraphContext): Promise<OperationResult>;
}

/** Shapes kept per operation: one for each combination of its conditions. */
const shapesAtMost = 64;

/** Compiles an operation and its plan. */
export function compileOperation(
  { document, operation, plan }: OperationToCompile,
  environment: OperationEnvironment,
): CompiledOperation {
  const { apiSchema, onCompletion, onSplice } = environment;
  const given = { document, operation, plan };
  const asksSchema = asksForSchema(document);
  const flagReader = createFlagReader(document, operation);
  const node = plan.node;
  if (node?.kind === 'Subscription') throw new Error('A subscription is planned as a sequence.');
  const fetchAll = node === undefined ? undefined : compilePlan(node, environment);
  const fragments = fragmentsOf(document);
  const rootType = rootTypeOf(apiSchema, operation);
  const shapes = createShapes(apiSchema, fragments, rootType, operation.selectionSet);
  const splicer = createSplicer({ ...given, environment, onSplice });
  const run: CompiledOperation['run'] = async (variables, context) => {
    const flags = flagReader.read(variables);
    if (flags === null) return { data: null, errors: [wrongCondition(flagReader.names)], extensions: null };
    const spliced = await splicer(flags, variables, context);
    if (spliced?.kind === 'spliced') {
      return { data: spliced.latin1, isLatin1: true, errors: spliced.errors, extensions: null };
    }
    const execution: Execution = {
      variables,
      context,
      flags,
      data: {},
      errors: [],
      received: spliced?.received ?? null,
    };
    await fetchAll?.(execution);
    if (asksSchema) introspect({ schema: apiSchema, fragments, flags }, operation, execution);
    const complete = (reason: CompletionReason): OperationResult => {
      onCompletion(reason);
      const scope = { schema: apiSchema, fragments, flags };
      return resultOf(completeAnswer(scope, rootType, operation.selectionSet, execution.data), execution.errors);
    };
    const project = shapes(flags);
    if (project === null) return complete('size');
    try {
      return { data: project(execution.data), errors: execution.errors, extensions: null };
    } catch (cause) {
      if (cause !== unshapely) throw cause;
      return complete('shape');
    }
  };
  const checkValues = compileVariableCheck(apiSchema, operation.variableDefinitions ?? []);
  const checkVariables: VariableCheck = (variables) => {
    const wrong = checkValues(variables);
    if (wrong.length > 0 || flagReader.read(variables) !== null) return wrong;
    return [wrongCondition(flagReader.names)];
  };
  return { checkVariables, run };
}

/** What completion has found is told only where nothing else is wrong. */
function resultOf({ data, misfits, nulled }: CompletedAnswer, fetched: readonly GraphQLError[]): OperationResult {
  const errors = [...fetched, ...misfits];
  return {
    data: JSON.stringify(data),
    errors,
    extensions: errors.length > 0 || nulled.length === 0 ? null : { valueCompletion: nulled },
  };
}

/** A nullable variable with a default may stand in a condition; it is null then only where the client says so. */
function wrongCondition(names: readonly string[]): GraphQLError {
  const message = `A condition (@skip, @include) must be true or false, not null: ${names.map((name) => `$${name}`).join(', ')}.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The projection for given conditions, compiled when it is first needed. */
function createShapes(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  rootType: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): (flags: Flags) => Projection | null {
  const compile = (flags: Flags): Projection | null =>
    compileProjection({ schema, fragments, flags, rootType, selectionSet });
  const compiled = new Map<string, Projection | null>();
  return (flags) => {
    const key = Object.values(flags).join();
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = compile(flags);
    if (compiled.size >= shapesAtMost) compiled.clear();
    compiled.set(key, made);
    return made;
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function rootTypeOf(schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLObjectType {
  const type = schema.getRootType(operation);
  if (type == null) throw new Error(`The schema has no ${operation}.`);
  return type;
}

/** Whether `__schema` or `__type` is asked for anywhere: then the root may ask for it. */
function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      asks ||= isIntrospection(name.value);
    },
  });
  return asks;
}
