import type { FetchDataRewrite, QueryPlanInlineFragmentNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { applyRewrites } from './applyRewrites.ts';
import { isOfType } from './isOfType.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { mergeInto } from './mergeInto.ts';
import { getOwn, setOwn } from './ownProperty.ts';
import { quote } from './quote.ts';

/** An entity as a subgraph is asked for it, as JSON text; null where the entity lacks what is needed. */
export type Representation = (entity: JsonObject) => string | null;

/**
 * Compiles what a fetch requires of an entity (federation: `_entities(representations:)`). Nearly always that is some scalar
 * keys of one type, which needs no object in between.
 */
export function compileRepresentation(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[] | undefined,
): Representation {
  const inFull = fullRepresentation(schema, requires, inputRewrites ?? []);
  if (inputRewrites !== undefined && inputRewrites.length > 0) return inFull;
  const byType = new Map<string, Representation>();
  return (entity) => {
    const typeName = getOwn(entity, '__typename');
    if (typeof typeName !== 'string') return null;
    let representation = byType.get(typeName);
    if (representation === undefined) {
      representation = flatRepresentation(schema, requires, typeName) ?? inFull;
      if (schema.getType(typeName) !== undefined) byType.set(typeName, representation);
    }
    return representation(entity);
  };
}

/** Null where the type needs more than the keys of one selection. */
function flatRepresentation(
  schema: GraphQLSchema,
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
  const heads = keys.map((key, index) => `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  return (entity) => {
    let text = '';
    for (let index = 0; index < keys.length; index += 1) {
      const value = entity[keys[index] ?? ''];
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
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
): Representation {
  return (entity) => {
    const representation = select(schema, entity, requires);
    if (representation === null || !getOwn(representation, '__typename')) return null;
    applyRewrites(schema, rewrites, representation);
    return JSON.stringify(representation);
  };
}

/** Null when something selected is not there. */
function select(
  schema: GraphQLSchema,
  source: JsonObject,
  selections: readonly QueryPlanSelectionNode[],
): JsonObject | null {
  const selected: JsonObject = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = getOwn(source, key);
      if (value === undefined) return null;
      setOwn(selected, key, selection.selections === undefined ? value : selectIn(schema, value, selection.selections));
    } else if (selection.typeCondition !== undefined && says(schema, source, selection.typeCondition)) {
      const part = select(schema, source, selection.selections);
      if (part !== null) mergeInto(selected, part);
    }
  }
  return selected;
}

function selectIn(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((element) => selectIn(schema, element, selections));
  return isJsonObject(value) ? select(schema, value, selections) : null;
}

function says(schema: GraphQLSchema, source: JsonObject, condition: string): boolean {
  const typeName = getOwn(source, '__typename');
  return typeof typeName === 'string' && isOfType(schema, typeName, condition);
}
