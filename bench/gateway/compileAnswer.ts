import {
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { AnswerFault } from './AnswerFault.ts';
import { compileTemplate, hole, type Template } from './compileTemplate.ts';
import { endCursorBehind, idsBehind, variantOf } from './projectIds.ts';
import type { ObjectValue } from './projectValues.ts';
import { collectFields, type Fragments, fieldNameOf, selectionSetsOf, selectValue } from './selectValue.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The answer to one operation, as JSON text, for variables. @throws AnswerFault for variables that fit nothing */
export type Answer = (variables: Variables) => string;

interface Compiling {
  readonly projects: readonly ObjectValue[];
  readonly fragments: Fragments;
}

const pageInfo: ObjectValue = { __typename: 'PageInfo', hasNextPage: true, endCursor: hole };

/**
 * Compiles an operation over the fixture once, whatever its aliases, fragments and order: what is left for each request is
 * to put ids between pieces of JSON. `projects` is what is known of a project, by variant: one subgraph's part or all.
 * @throws AnswerFault for what the fixture does not have; GraphQLError for what does not parse
 */
export function compileAnswer(text: string, operationName: string | null, projects: readonly ObjectValue[]): Answer {
  const document = parse(text, { noLocation: true });
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) throw new AnswerFault('not one query');
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const data = compileRoots(operation.selectionSet, { projects, fragments });
  return (variables) => `{"data":${data(variables)}}`;
}

function compileRoots(selections: SelectionSetNode, compiling: Compiling): Answer {
  const roots = [...collectFields([selections], 'Query', compiling.fragments)];
  return compileObject(roots.map(([key, nodes]) => [key, compileRoot(nodes, compiling)] as const));
}

function compileRoot(nodes: readonly FieldNode[], compiling: Compiling): Answer {
  const name = fieldNameOf(nodes);
  switch (name) {
    case '__typename':
      return () => '"Query"';
    case 'project':
      return compileProject(nodes, compiling);
    case 'projects':
      return compilePage(nodes, compiling);
    case '_entities':
      return compileEntities(nodes, compiling);
    default:
      throw new AnswerFault(`no field ${name} on Query`);
  }
}

function compileProject(nodes: readonly FieldNode[], compiling: Compiling): Answer {
  const idFrom = compileArgument(nodes, 'id');
  const project = compileEntity(nodes, compiling);
  return (variables) => project(textOf(idFrom(variables)));
}

function compilePage(nodes: readonly FieldNode[], compiling: Compiling): Answer {
  const cursorFrom = compileArgument(nodes, 'after');
  const fields = [...collectFields(selectionSetsOf(nodes), 'ProjectConnection', compiling.fragments)];
  return compileObject(fields.map(([key, same]) => [key, compilePageField(same, cursorFrom, compiling)] as const));
}

function compilePageField(
  nodes: readonly FieldNode[],
  cursorFrom: (variables: Variables) => unknown,
  compiling: Compiling,
): Answer {
  const name = fieldNameOf(nodes);
  switch (name) {
    case '__typename':
      return () => '"ProjectConnection"';
    case 'nodes': {
      const project = compileEntity(nodes, compiling);
      return (variables) => listOf(idsBehind(textOf(cursorFrom(variables))).map(project));
    }
    case 'pageInfo': {
      const template = compileTemplate(selectValue(pageInfo, nodes, compiling.fragments));
      return (variables) => template(endCursorBehind(textOf(cursorFrom(variables))));
    }
    default:
      throw new AnswerFault(`no field ${name} on ProjectConnection`);
  }
}

function compileEntities(nodes: readonly FieldNode[], compiling: Compiling): Answer {
  const representationsFrom = compileArgument(nodes, 'representations');
  const project = compileEntity(nodes, compiling);
  return (variables) => {
    const representations = representationsFrom(variables);
    if (!Array.isArray(representations)) throw new AnswerFault('representations: not a list');
    return listOf(representations.map((representation: unknown) => project(projectIdIn(representation))));
  };
}

/** One project: its JSON made ready by variant. */
function compileEntity(nodes: readonly FieldNode[], { projects, fragments }: Compiling): Template {
  const templates = projects.map((value) => compileTemplate(selectValue(value, nodes, fragments)));
  return (id) => {
    const template = templates[variantOf(id)];
    if (template === undefined) throw new AnswerFault(`no project has the id ${id}`);
    return template(id);
  };
}

function compileObject(fields: readonly (readonly [string, Answer])[]): Answer {
  const pieces = fields.map(([key, answer], place) => ({ before: `${place === 0 ? '' : ','}"${key}":`, answer }));
  return (variables) => {
    let text = '{';
    for (const { before, answer } of pieces) text += before + answer(variables);
    return `${text}}`;
  };
}

/** An argument, whether it is written out or by variables; undefined when it is absent. */
function compileArgument(nodes: readonly FieldNode[], name: string): (variables: Variables) => unknown {
  const value = nodes[0]?.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value === undefined) return () => undefined;
  if (value.kind !== Kind.VARIABLE) return (variables) => valueFromASTUntyped(value, variables);
  const variable = value.name.value;
  return (variables) => variables[variable];
}

function projectIdIn(representation: unknown): string {
  if (typeof representation === 'object' && representation !== null && 'id' in representation) {
    if ('__typename' in representation && representation.__typename === 'Project') return textOf(representation.id);
  }
  throw new AnswerFault('a representation that is no Project with an id');
}

const plainText = /^[\w-]+$/;

/** Ids are put into JSON as they come: anything that would have to be escaped is none. */
function textOf(value: unknown): string {
  if (typeof value === 'string' && plainText.test(value)) return value;
  throw new AnswerFault('an id or a cursor that is none of the fixture');
}

function listOf(entries: readonly string[]): string {
  return `[${entries.join(',')}]`;
}
