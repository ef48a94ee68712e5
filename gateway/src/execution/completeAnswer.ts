import { DomainError } from '@guanjia/kernel/DomainError';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { isIncluded, type SelectionScope } from './collectFields.ts';
import { isIntrospection } from './introspect.ts';
import { isLeafValue } from './isLeafValue.ts';
import { isOfType } from './isOfType.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { getOwn } from './ownProperty.ts';

export interface CompletedAnswer {
  /** As it goes out; null where a null has gone up to the root. */
  readonly data: JsonObject | null;
  /** Of values that have no shape at all: what a department must answer for. */
  readonly misfits: readonly GraphQLError[];
  /** Of all else that was null where none may be, or no value of its type: in the words of Apollo's executor. */
  readonly nulled: readonly GraphQLError[];
}

/**
 * Completes any data whatever (GraphQL, section 6.4.3), value by value, as Apollo's executor does: for answers that a projection refuses, and
 * for those whose projection would be too large. What Apollo's executor throws at (no list where there is one, no object where there
 * are fields, a type's name that is no text) would cost the whole answer; here it costs its place.
 */
export function completeAnswer(
  scope: SelectionScope,
  rootType: GraphQLObjectType,
  set: SelectionSetNode,
  data: JsonObject,
): CompletedAnswer {
  const walk: Walk = { scope, misfits: [], nulled: [], path: [] };
  // what a subgraph calls its root is nobody's affair
  const root: Place = { input: data, output: newObject(), type: rootType, isCertain: true };
  const isWhole = completeFields(walk, root, set, { declared: rootType, named: rootType });
  return { data: isWhole ? root.output : null, misfits: walk.misfits, nulled: walk.nulled };
}

interface Walk {
  readonly scope: SelectionScope;
  readonly misfits: GraphQLError[];
  readonly nulled: GraphQLError[];
  readonly path: (string | number)[];
}

/** An object on its way into the answer. A field that is selected twice comes by twice. */
interface Place {
  readonly input: Readonly<JsonObject>;
  readonly output: JsonObject;
  /** What it is; null where nobody says. */
  readonly type: GraphQLNamedType | null;
  /** The schema says so, whatever the object says. */
  readonly isCertain: boolean;
}

/** What a selection set is taken to be of. */
interface SetType {
  /** By the operation: its fields are this type's. */
  readonly declared: GraphQLNamedType;
  /** By the object, until a fragment says otherwise. */
  readonly named: GraphQLNamedType;
}

interface Completed {
  readonly value: unknown;
  /** Somebody has been told why it is null. */
  readonly isTold: boolean;
  /** It is null where none may be: what it is part of is null, too. */
  readonly isInvalid: boolean;
}

const nothing: Completed = { value: null, isTold: false, isInvalid: false };
const toldNothing: Completed = { value: null, isTold: true, isInvalid: false };

const kept = (value: unknown): Completed => ({ value, isTold: false, isInvalid: false });

/** False where a null goes up: the object cannot be. */
function completeFields(walk: Walk, place: Place, { selections }: SelectionSetNode, set: SetType): boolean {
  return selections.every((selection) => {
    if (!isIncluded(selection, walk.scope.flags)) return true;
    if (selection.kind === Kind.FIELD) return completeField(walk, place, selection, set);
    const fragment = fragmentOf(walk.scope, selection);
    if (fragment === undefined) return true;
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined) return completeFields(walk, place, fragment.selectionSet, set);
    const type = walk.scope.schema.getType(condition);
    if (type === undefined || !isOfType(walk.scope.schema, (place.type ?? set.named).name, condition)) return true;
    return completeFields(walk, place, fragment.selectionSet, { declared: type, named: type });
  });
}

function fragmentOf(
  { fragments }: SelectionScope,
  selection: Exclude<SelectionNode, FieldNode>,
):
  | (Pick<FragmentDefinitionNode, 'selectionSet'> & {
      readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
    })
  | undefined {
  return selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
}

function completeField(walk: Walk, place: Place, node: FieldNode, { declared, named }: SetType): boolean {
  const { input, output } = place;
  const name = node.name.value;
  const key = node.alias?.value ?? name;
  if (name === '__typename') {
    if (output[key] !== undefined) return true;
    // an interface object says its interface's name, and another department the right one under its alias
    const type = (place.isCertain ? place.type : namedBy(walk, getOwn(input, key))) ?? place.type ?? named;
    if (isObjectType(type)) output[key] = type.name;
    return isObjectType(type);
  }
  if (isIntrospection(name)) {
    output[key] ??= getOwn(input, key) ?? null;
    return true;
  }
  const field = 'getFields' in declared ? declared.getFields()[name] : undefined;
  if (field === undefined || !('args' in field)) throw new Error(`There is no field ${declared.name}.${name}.`);
  walk.path.push(key);
  const { value, isInvalid } = completeValue(
    walk,
    { type: field.type, set: node.selectionSet, named },
    getOwn(input, key) ?? null,
    output[key],
  );
  walk.path.pop();
  output[key] = value;
  return !isInvalid;
}

interface Asked<Type extends GraphQLOutputType = GraphQLOutputType> {
  readonly type: Type;
  readonly set: SelectionSetNode | undefined;
  /** Of the object around it. */
  readonly named: GraphQLNamedType;
}

/** `before` is what an earlier selection of the same field has made of it; undefined where there was none. */
function completeValue(walk: Walk, asked: Asked, value: unknown, before: unknown): Completed {
  const { type, set, named } = asked;
  if (before === null || (before !== undefined && set === undefined)) return kept(before);
  if (isNonNullType(type)) {
    const inner = completeValue(walk, { type: type.ofType, set, named }, value, before);
    if (inner.value !== null) return kept(inner.value);
    if (!inner.isTold) {
      tell(walk, `Cannot return null for non-nullable ${placeName(walk, type.ofType, named)}.`);
    }
    return { value: null, isTold: true, isInvalid: true };
  }
  if (value === null || value === undefined) return nothing;
  if (isListType(type)) {
    const list: Asked = { type: type.ofType, set, named };
    return Array.isArray(value) ? completeList(walk, list, value, before) : misfit(walk);
  }
  if (!isLeafType(type)) return completeObject(walk, asked, value, before);
  if (isLeafValue(type, value)) return kept(value);
  tell(walk, `Invalid value found for ${placeName(walk, type, named)}.`);
  return toldNothing;
}

function completeList(walk: Walk, asked: Asked, values: readonly unknown[], before: unknown): Completed {
  const earlier: readonly unknown[] = Array.isArray(before) ? before : [];
  let isTold = false;
  let isInvalid = false;
  const list = values.map((value, index) => {
    walk.path.push(index);
    const element = completeValue(walk, asked, value ?? null, earlier[index]);
    walk.path.pop();
    isTold ||= element.isTold;
    isInvalid ||= element.isInvalid;
    return element.value;
  });
  return { value: isInvalid ? null : list, isTold, isInvalid: false };
}

function completeObject(walk: Walk, { type, set, named }: Asked, value: unknown, before: unknown): Completed {
  if (!isJsonObject(value) || set === undefined || !isCompositeType(type)) return misfit(walk);
  const said = getOwn(value, '__typename');
  if (said !== undefined && typeof said !== 'string') return misfit(walk);
  const known = namedBy(walk, said);
  if (said && !isCompositeType(known)) {
    tell(walk, `Invalid __typename found for object at ${placeName(walk, type, named)}.`);
    return toldNothing;
  }
  // another object's name than the only one that can stand here is a slip
  const isCertain = isObjectType(type) && (said === undefined || isObjectType(known));
  const own = isCertain ? type : known;
  const output = isJsonObject(before) ? before : newObject();
  const place: Place = { input: value, output, type: own, isCertain };
  const isWhole = completeFields(walk, place, set, { declared: type, named: own ?? type });
  return isWhole ? kept(output) : toldNothing;
}

function namedBy({ scope: { schema } }: Walk, said: unknown): GraphQLNamedType | null {
  return (typeof said === 'string' ? schema.getType(said) : undefined) ?? null;
}

/** Without a prototype: in the answer `__proto__` is a key like any other. */
function newObject(): JsonObject {
  return { __proto__: null };
}

function placeName({ path }: Walk, type: GraphQLOutputType, named: GraphQLNamedType): string {
  const step = path.at(-1);
  return typeof step === 'number'
    ? `array element of type ${String(type)} at index ${step}`
    : `field ${named.name}.${step}`;
}

function tell({ nulled, path }: Walk, message: string): void {
  nulled.push(new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } }));
}

const { message: faultMessage, extensions: faultExtensions = {} } = formattedRefusal(
  new DomainError('DEPARTMENT_FAULT'),
);

function misfit({ misfits, path }: Walk): Completed {
  misfits.push(new GraphQLError(faultMessage, { path: [...path], extensions: faultExtensions }));
  return nothing;
}
