import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOfType } from './isOfType.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { mergeInto } from './mergeInto.ts';
import { getOwn, setOwn } from './ownProperty.ts';

const onType = '... on ';

/** Does to a representation or to an answer what the plan says: sets a value or renames a key, at each place of the path. */
export function applyRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: unknown): void {
  for (const rewrite of rewrites) {
    const key = rewrite.path.at(-1);
    if (key === undefined) continue;
    const change = rewrite.kind === 'ValueSetter' ? setter(key, rewrite.setValueTo) : renamer(key, rewrite.renameKeyTo);
    changeAt(schema, rewrite.path.slice(0, -1), value, change);
  }
}

type Change = (object: JsonObject) => void;

function setter(key: string, value: unknown): Change {
  return (object) => setOwn(object, key, value);
}

/** The key may have been asked for besides, for other fields of the same object: then the two are merged. */
function renamer(key: string, to: string): Change {
  return (object) => {
    const value = getOwn(object, key);
    if (value === undefined) return;
    delete object[key];
    mergeInto(object, { [to]: value });
  };
}

function changeAt(schema: GraphQLSchema, path: readonly string[], value: unknown, change: Change): void {
  if (Array.isArray(value)) {
    for (const element of value) changeAt(schema, path, element, change);
    return;
  }
  if (!isJsonObject(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) change(value);
  else if (!step.startsWith(onType)) changeAt(schema, rest, getOwn(value, step), change);
  else if (appliesTo(schema, value, step.slice(onType.length))) changeAt(schema, rest, value, change);
}

/** An object that does not say its type is taken for one of the condition. */
function appliesTo(schema: GraphQLSchema, value: JsonObject, condition: string): boolean {
  const typeName = getOwn(value, '__typename');
  return typeof typeName !== 'string' || typeName === '' || isOfType(schema, typeName, condition);
}
