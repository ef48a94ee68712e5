import { hash } from 'node:crypto';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { AccessRules } from '../access/readAccessRules.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { CachePolicy } from './CachePolicy.ts';
import { projectIdOf } from './projectIdOf.ts';
import type { CacheHint, CacheRules } from './readCacheRules.ts';

/** What of a supergraph the policies are compiled from. */
export interface PolicySources {
  /** SHA-256 of the supergraph. */
  readonly digest: string;
  readonly schema: GraphQLSchema;
  readonly rules: CacheRules;
  readonly access: AccessRules;
}

/** A question of a client, or one to a department. */
export interface PolicyQuestion {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  /** Who is asked. */
  readonly of: string;
  readonly source: string;
}

/** Nothing is kept longer, whatever a department says: rights that no event tells of are gone after a minute (G2). */
export const longestLifeMs = 60_000;

/** Fragments in fragments may be far more than they look. */
const selectionsAtMost = 5_000;
const projectType = 'Project';
const entitiesField = '_entities';
let made = 0;

/**
 * How answers may be kept, as `@cacheControl` says; null: not at all. As with Apollo's directive the shortest life counts, a
 * root field or a field of a composite type has none unless it says so, and a scalar has its parent's. Other than there nothing
 * is PUBLIC unless it says so, and everybody may read it.
 */
export function compileCachePolicy(sources: PolicySources, question: PolicyQuestion): CachePolicy | null {
  if (!sources.rules.hasAny) return null;
  const operation = getOperationAST(question.document, question.operationName);
  const root = sources.schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || root == null) return null;
  const found = createFindings();
  const walk: Walk = { ...sources, found, fragments: fragmentsOf(question.document) };
  const entities = entitiesOf(operation);
  if (entities === null) visitSelections(walk, operation.selectionSet, { type: root, hint: nothing, isRoot: true });
  else visitEntities(walk, entities);
  if (found.maxAge <= 0 || found.maxAge === Number.POSITIVE_INFINITY) return null;
  made += 1;
  return {
    id: `${made}:`,
    digest: hash('sha256', [sources.digest, question.of, question.operationName ?? '', question.source].join('\n')),
    maxAgeMs: Math.min(found.maxAge * 1_000, longestLifeMs),
    isPublic: found.isPublic,
    variableNames: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
    entities: entities === null ? null : ofProjects(entities) && !found.leavesProject ? 'projects' : 'others',
    projectsOf: entities !== null || found.leavesProject ? null : readingProjects(operation, walk),
  };
}

interface Findings {
  /** Seconds. */
  maxAge: number;
  isPublic: boolean;
  /** A project is reached that no argument names. */
  leavesProject: boolean;
  selections: number;
}

interface Walk extends PolicySources {
  readonly found: Findings;
  readonly fragments: ReadonlyMap<string, { readonly selectionSet: SelectionSetNode; readonly typeName: string }>;
}

/** What a selection stands below. */
interface Parent {
  readonly type: GraphQLCompositeType;
  readonly hint: CacheHint;
  readonly isRoot: boolean;
}

const nothing: CacheHint = { maxAge: 0 };

function createFindings(): Findings {
  return { maxAge: Number.POSITIVE_INFINITY, isPublic: true, leavesProject: false, selections: 0 };
}

function fragmentsOf({ definitions }: DocumentNode): Walk['fragments'] {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [
            [
              definition.name.value,
              { selectionSet: definition.selectionSet, typeName: definition.typeCondition.name.value },
            ],
          ]
        : [],
    ),
  );
}

function visitSelections(walk: Walk, { selections }: SelectionSetNode, parent: Parent): void {
  for (const selection of selections) {
    walk.found.selections += 1;
    if (walk.found.selections > selectionsAtMost) refuse(walk);
    if (walk.found.maxAge === 0) return;
    switch (selection.kind) {
      case Kind.FIELD:
        visitField(walk, selection, parent);
        break;
      case Kind.INLINE_FRAGMENT:
        visitFragment(walk, selection.selectionSet, selection.typeCondition?.name.value, parent);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = walk.fragments.get(selection.name.value);
        if (fragment === undefined) refuse(walk);
        else visitFragment(walk, fragment.selectionSet, fragment.typeName, parent);
      }
    }
  }
}

function visitFragment(walk: Walk, set: SelectionSetNode, typeName: string | undefined, parent: Parent): void {
  // what stands behind an interface may say something else: it is not kept
  if (typeName !== undefined && typeName !== parent.type.name) refuse(walk);
  else visitSelections(walk, set, parent);
}

function visitField(walk: Walk, node: FieldNode, parent: Parent): void {
  const name = node.name.value;
  if (name === '__typename') return;
  const field = isObjectType(parent.type) ? parent.type.getFields()[name] : undefined;
  if (field === undefined) return refuse(walk);
  const type = getNamedType(field.type);
  const hint = hintFor(walk, field, parent);
  take(walk, hint, `${parent.type.name}.${name}`);
  if (type.name === projectType && !(parent.isRoot && projectArgumentOf(node) !== undefined)) {
    walk.found.leavesProject = true;
  }
  if (node.selectionSet === undefined || !isCompositeType(type)) return;
  visitSelections(walk, node.selectionSet, { type, hint, isRoot: false });
}

function hintFor({ rules }: Walk, field: GraphQLField<unknown, unknown>, parent: Parent): CacheHint {
  const type = getNamedType(field.type);
  const isComposite = isCompositeType(type);
  const ofType = isComposite ? rules.hintOfType(type.name) : null;
  const own = { ...ofType, ...rules.hintOfField(parent.type.name, field.name) };
  const inherits = own.inheritMaxAge === true || (!isComposite && !parent.isRoot);
  const maxAge = own.maxAge ?? (inherits ? parent.hint.maxAge : 0) ?? 0;
  const scope = own.scope ?? (inherits ? parent.hint.scope : undefined);
  return { maxAge, ...(scope === undefined ? {} : { scope }) };
}

function take({ found, access }: Walk, { maxAge = 0, scope }: CacheHint, coordinate: string): void {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  found.maxAge = Math.min(found.maxAge, maxAge);
  const isForAll = !access.guarded || access.rolesOf(typeName, fieldName)?.includes('PUBLIC') === true;
  found.isPublic &&= scope === 'PUBLIC' && isForAll;
}

function refuse({ found }: Walk): void {
  found.maxAge = 0;
}

/** The argument that says which project a root field is about. */
function projectArgumentOf({ arguments: given = [], ...node }: FieldNode): ArgumentNode | undefined {
  const isOfProject = node.name.value === 'project';
  return given.find(({ name }) => name.value === 'projectId' || (isOfProject && name.value === 'id'));
}

/** Null where a root field is about no one project. */
function readingProjects({ selectionSet }: OperationDefinitionNode, walk: Walk): CachePolicy['projectsOf'] {
  const fields = rootFields(walk, selectionSet);
  const readers: ((variables: Readonly<JsonObject>) => string | undefined)[] = [];
  for (const field of fields) {
    if (field.name.value === '__typename') continue;
    const value = projectArgumentOf(field)?.value;
    if (value?.kind === Kind.VARIABLE) {
      const name = value.name.value;
      readers.push((variables) => projectIdOf(Object.hasOwn(variables, name) ? variables[name] : undefined));
    } else if (value?.kind === Kind.STRING) {
      const id = projectIdOf(value.value);
      readers.push(() => id);
    } else return null;
  }
  if (readers.length === 0) return null;
  return (variables) => {
    const ids: string[] = [];
    for (const read of readers) {
      const id = read(variables);
      if (id === undefined) return undefined;
      ids.push(id);
    }
    return ids;
  };
}

function rootFields(walk: Walk, { selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(walk, selection.selectionSet);
    const fragment = walk.fragments.get(selection.name.value);
    return fragment === undefined ? [] : rootFields(walk, fragment.selectionSet);
  });
}

interface EntitySelection {
  readonly typeName: string;
  readonly selectionSet: SelectionSetNode;
}

/** What is asked of which entities; null for a question that asks for none. */
function entitiesOf({ selectionSet: { selections } }: OperationDefinitionNode): readonly EntitySelection[] | null {
  const [field] = selections;
  if (field?.kind !== Kind.FIELD || field.name.value !== entitiesField) return null;
  return (field.selectionSet?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition !== undefined
      ? [{ typeName: selection.typeCondition.name.value, selectionSet: selection.selectionSet }]
      : [],
  );
}

function ofProjects(entities: readonly EntitySelection[]): boolean {
  return entities.every(({ typeName }) => typeName === projectType);
}

/** An entity's own scalars live as long as its type says. */
function visitEntities(walk: Walk, entities: readonly EntitySelection[]): void {
  for (const { typeName, selectionSet } of entities) {
    const type = walk.schema.getType(typeName);
    const hint = walk.rules.hintOfType(typeName) ?? nothing;
    if (!isObjectType(type)) refuse(walk);
    else visitSelections(walk, selectionSet, { type, hint, isRoot: false });
  }
}
