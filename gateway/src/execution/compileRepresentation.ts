import type { FetchDataRewrite, QueryPlanInlineFragmentNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { applyRewrites } from './applyRewrites.ts';
import { isOfType } from './isOfType.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import type { MayLack } from './MayLack.ts';
import { mergeInto } from './mergeInto.ts';
import { getOwn, setOwn } from './ownProperty.ts';
import { quote } from './quote.ts';

/** An entity as a subgraph is asked for it, as JSON text; null where the entity lacks what is needed. */
export type Representation = (entity: JsonObject) => string | null;

/**
 * Compiles what a fetch requires of an entity (federation: `_entities(representations:)`). Nearly always that is some scalar
 * keys of one type, which needs no object in between. What nobody has brought, and `mayLack` names, is sent as null.
 */
export function compileRepresentation(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[] | undefined,
  mayLack: MayLack = lacksNothing,
): Representation {
  const inFull = fullRepresentation({ schema, mayLack }, requires, inputRewrites ?? []);
  if (inputRewrites !== undefined && inputRewrites.length > 0) return inFull;
  const byType = new Map<string, Representation>();
  return (entity) => {
    const typeName = getOwn(entity, '__typename');
    if (typeof typeName !== 'string') return null;
    let representation = byType.get(typeName);
    if (representation === undefined) {
      representation = flatRepresentation({ schema, mayLack }, requires, typeName) ?? inFull;
      if (schema.getType(typeName) !== undefined) byType.set(typeName, representation);
    }
    return representation(entity);
  };
}

interface Requiring {
  readonly schema: GraphQLSchema;
  readonly mayLack: MayLack;
}

const nothing: ReadonlySet<string> = new Set();
const lacksNothing: MayLack = () => nothing;

/** Null where the type needs more than the keys of one selection. */
function flatRepresentation(
  { schema, mayLack }: Requiring,
  requires: readonly QueryPlanSelectionNode[],
  typeName: string,
): Representation | null {
  if (!requires.every(isTypeCondition)) return null;
  const [applying, another] = requires.filter(({ typeCondition }) => isOfType(schema, typeName, typeCondition));
  if (applying === undefined) return () => null;
  const keys: string[] = [];
  for (const selection of applying.selections) {
    if (selection.kind !== 'Field' || selection.selections !== undefined) return null;
    keys.push(selection.alias ?? selection.name);
  }
  if (another !== undefined || !keys.includes('__typename') || keys.some(isInherited)) return null;
  const lacking = mayLack(applying.typeCondition);
  const heads = keys.map((key, index) => `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  return (entity) => {
    let text = '';
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? '';
      const value = entity[key] === undefined && lacking.has(key) ? null : entity[key];
      if (value === undefined) return null;
      text += heads[index] + (typeof value === 'string' ? quote(value) : JSON.stringify(value));
    }
    return `${text}}`;
  };
}

function isTypeCondition(
  node: QueryPlanSelectionNode,
): node is QueryPlanInlineFragmentNode & { readonly typeCondition: string } {
  return node.kind === 'InlineFragment' && node.typeCondition !== undefined;
}

function isInherited(key: string): boolean {
  return key in Object.prototype;
}

function fullRepresentation(
  requiring: Requiring,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
): Representation {
  return (entity) => {
    const representation = select(requiring, entity, requires, nothing);
    if (representation === null || !getOwn(representation, '__typename')) return null;
    applyRewrites(requiring.schema, rewrites, representation);
    return JSON.stringify(representation);
  };
}

/** Null when something selected is not there that may not be lacking. */
function select(
  requiring: Requiring,
  source: JsonObject,
  selections: readonly QueryPlanSelectionNode[],
  lacking: ReadonlySet<string>,
): JsonObject | null {
  const selected: JsonObject = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const found = getOwn(source, key);
      const value = found === undefined && lacking.has(key) ? null : found;
      if (value === undefined) return null;
      setOwn(
        selected,
        key,
        selection.selections === undefined ? value : selectIn(requiring, value, selection.selections),
      );
    } else if (selection.typeCondition !== undefined && says(requiring.schema, source, selection.typeCondition)) {
      const part = select(requiring, source, selection.selections, requiring.mayLack(selection.typeCondition));
      if (part !== null) mergeInto(selected, part);
    }
  }
  return selected;
}

/** Below an entity nothing may be lacking: what brings the object brings its members. */
function selectIn(requiring: Requiring, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((element) => selectIn(requiring, element, selections));
  return isJsonObject(value) ? select({ ...requiring, mayLack: lacksNothing }, value, selections, nothing) : null;
}

function says(schema: GraphQLSchema, source: JsonObject, condition: string): boolean {
  const typeName = getOwn(source, '__typename');
  return typeof typeName === 'string' && isOfType(schema, typeName, condition);
}
