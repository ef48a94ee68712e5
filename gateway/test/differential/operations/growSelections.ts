import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { hashOf } from '../hashOf.ts';
import type { MergeScope, PlacedField } from './createMergeScope.ts';
import type { Variables } from './createVariables.ts';
import type { Gene } from './Gene.ts';
import { growLiteral } from './growValue.ts';

/** An operation while it is grown. */
export interface Growth {
  readonly schema: GraphQLSchema;
  readonly scope: MergeScope;
  readonly variables: Variables;
  readonly fragments: FragmentDraft[];
  /** Count of the aliases that were needed because a name was taken. */
  readonly freshNames: { used: number };
}

/** A named fragment, its fields as they are placed from its own root. */
export interface FragmentDraft {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  readonly selections: string;
  readonly fields: readonly PlacedField[];
}

/** Where a selection set stands. */
export interface Place {
  readonly type: GraphQLCompositeType;
  readonly genes: readonly Gene[];
  /** Response keys above it. */
  readonly path: readonly string[];
  /** The types that these keys are selected on. */
  readonly parents: readonly GraphQLCompositeType[];
  readonly depth: number;
}

const deepest = 6;

/** The text of a selection set, without its braces and never empty, whose fields have been added to the scope. */
export function growSelections(growth: Growth, place: Place): string {
  const grown = place.genes.flatMap((gene) => growSelection(growth, place, gene) ?? []);
  if (grown.length > 0) return grown.join(' ');
  return growField(growth, place, { field: fallback(place), gene: { pick: 0, style: 99, children: [] } });
}

/** A leaf where there is one without a required argument, else the type's name. */
function fallback({ type }: Place): Field {
  return fieldsOf(type).find((field) => isLeaf(field) && !field.args.some(isRequiredArgument)) ?? TypeNameMetaFieldDef;
}

function growSelection(growth: Growth, place: Place, gene: Gene): string | null {
  const kind = hashOf(gene.style, 'kind') % 100;
  if (kind < 10) return growInlineFragment(growth, place, gene, true);
  if (kind < 15) return growInlineFragment(growth, place, gene, false);
  if (kind < 24) return growSpread(growth, place, gene);
  if (kind < 30) return growField(growth, place, { field: TypeNameMetaFieldDef, gene });
  if (kind < 36) return growRepetition(growth, place, gene);
  if (kind < 37 && place.path.length === 0) return growIntrospection(growth, place, gene);
  if (isUnionType(place.type)) return growInlineFragment(growth, place, gene, true);
  const field = chooseField(place, gene);
  return field === undefined ? null : growField(growth, place, { field, gene });
}

type Field = GraphQLField<unknown, unknown>;

interface ChosenField {
  readonly field: Field;
  readonly gene: Gene;
}

/** Every other time one that leads deeper, where there is one and it is not too deep already. */
function chooseField({ type, depth }: Place, { pick }: Gene): Field | undefined {
  const fields = fieldsOf(type);
  const leaves = fields.filter(isLeaf);
  const deeper = fields.filter((field) => !isLeaf(field));
  const choices = depth >= deepest ? leaves : pick % 2 === 0 && deeper.length > 0 ? deeper : fields;
  return choices[(pick >>> 1) % Math.max(1, choices.length)];
}

function fieldsOf(type: GraphQLCompositeType): readonly Field[] {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}

function isLeaf({ type }: Field): boolean {
  return isLeafType(getNamedType(type));
}

function growField(growth: Growth, place: Place, { field, gene }: ChosenField): string {
  const args = growArguments(growth, field, gene);
  const named = nameField(growth, place, field, { args, alias: aliasFor(growth, gene) });
  return writeField(growth, place, { field, gene }, named);
}

interface Named {
  readonly alias: string | null;
  readonly args: string;
}

/** The alias that is wished for, or a fresh one where it is taken. */
function nameField(growth: Growth, place: Place, field: Field, wish: Named): Named {
  if (growth.scope.accepts(placed(place, field, wish))) return wish;
  growth.freshNames.used += 1;
  return { ...wish, alias: `u${growth.freshNames.used}` };
}

function placed({ path, parents, type }: Place, field: Field, { alias, args }: Named): PlacedField {
  const key = alias ?? field.name;
  return { path: [...path, key], parents: [...parents, type], fieldName: field.name, args, type: field.type };
}

function writeField(growth: Growth, place: Place, { field, gene }: ChosenField, named: Named): string {
  const at = placed(place, field, named);
  growth.scope.add(at);
  const type: GraphQLNamedType = getNamedType(field.type);
  const head = `${named.alias === null ? '' : `${named.alias}: `}${field.name}${named.args}${growConditions(growth, gene)}`;
  if (!isCompositeType(type)) return head;
  const inner = { type, genes: gene.children, path: at.path, parents: at.parents, depth: place.depth + 1 };
  return `${head} {${growSelections(growth, inner)}}`;
}

const plainAliases = ['p', 'q', 'r'];
const hostileAliases = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '_representations',
  '__typename_',
];

/**
 * None that is a field's name: the planner asks for keys under their own names even where an alias has taken such a name, so
 * that no executor can be right.
 */
function aliasFor({ schema }: Growth, { style }: Gene): string | null {
  const dice = hashOf(style, 'alias');
  if (dice % 4 !== 0) return null;
  const names = (dice >>> 4) % 6 === 0 ? hostileAliases : plainAliases;
  const alias = names[(dice >>> 8) % names.length];
  return alias === undefined || fieldNames(schema).has(alias) ? null : alias;
}

const fieldNamesOf = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const known = fieldNamesOf.get(schema);
  if (known !== undefined) return known;
  const composites = Object.values(schema.getTypeMap()).filter(isCompositeType);
  const names = new Set(composites.flatMap((type) => fieldsOf(type).map(({ name }) => name)));
  fieldNamesOf.set(schema, names);
  return names;
}

function growArguments({ variables }: Growth, field: Field, { style }: Gene): string {
  const args = field.args.flatMap((argument) => {
    const dice = hashOf(style, 'argument', argument.name);
    if (!isRequiredArgument(argument) && dice % 5 < 2) return [];
    return `${argument.name}: ${growLiteral(argument.type, dice, variables.offer)}`;
  });
  return args.length === 0 ? '' : `(${args.join(', ')})`;
}

function growConditions({ variables }: Growth, { style }: Gene): string {
  const dice = hashOf(style, 'condition');
  if (dice % 9 !== 0) return '';
  const value = (salt: string): string => {
    const chosen = hashOf(dice, salt);
    return chosen % 4 === 0 ? String(chosen % 8 === 0) : variables.condition(chosen >>> 4);
  };
  const [skip, include] = [`@skip(if: ${value('skip')})`, `@include(if: ${value('include')})`];
  return ` ${[skip, include, include, `${skip} ${include}`][(dice >>> 4) % 4]}`;
}

function growInlineFragment(growth: Growth, place: Place, gene: Gene, hasCondition: boolean): string | null {
  const choices = hasCondition ? overlapping(growth.schema, place.type) : [place.type];
  const on = choices[gene.pick % choices.length];
  if (on === undefined || place.depth > deepest) return null;
  const inner = { ...place, type: on, genes: gene.children, depth: place.depth + 1 };
  const condition = hasCondition ? ` on ${on.name}` : '';
  return `...${condition}${growConditions(growth, gene)} {${growSelections(growth, inner)}}`;
}

const overlaps = new WeakMap<GraphQLCompositeType, readonly GraphQLCompositeType[]>();

/** The types that a fragment within a type may be on. */
function overlapping(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
  const known = overlaps.get(type);
  if (known !== undefined) return known;
  const found = Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter((other) => !other.name.startsWith('__') && doTypesOverlap(schema, type, other));
  overlaps.set(type, found);
  return found;
}

/** Only where all of the fragment's fields can stand beside what is there. */
function growSpread(growth: Growth, place: Place, gene: Gene): string | null {
  const fitting = growth.fragments.filter(({ on }) => doTypesOverlap(growth.schema, place.type, on));
  const fragment = fitting[gene.pick % Math.max(1, fitting.length)];
  if (fragment === undefined) return null;
  const fields = fragment.fields.map((field) => ({
    ...field,
    path: [...place.path, ...field.path],
    parents: [...place.parents, ...field.parents],
  }));
  if (!fields.every((field) => growth.scope.accepts(field))) return null;
  for (const field of fields) growth.scope.add(field);
  return `...${fragment.name}${growConditions(growth, gene)}`;
}

/** A field that is there already, with the same key and arguments and other selections: they merge. */
function growRepetition(growth: Growth, place: Place, gene: Gene): string | null {
  const known = growth.scope.fields.filter(
    ({ path, parents }) =>
      path.length === place.path.length + 1 &&
      parents.at(-1) === place.type &&
      place.path.every((key, index) => path[index] === key),
  );
  const earlier = known[gene.pick % Math.max(1, known.length)];
  if (earlier === undefined || earlier.fieldName === '__typename' || isUnionType(place.type)) return null;
  const field = place.type.getFields()[earlier.fieldName];
  const key = earlier.path.at(-1);
  if (field === undefined || key === undefined) return null;
  const named = { alias: key === field.name ? null : key, args: earlier.args };
  if (!growth.scope.accepts(placed(place, field, named))) return null;
  return writeField(growth, place, { field, gene }, named);
}

const introspections = [
  '__schema {queryType {name} mutationType {fields {name args {name defaultValue}}}}',
  '__type(name: "Query") {kind name fields(includeDeprecated: true) {name type {kind ofType {name}}}}',
];

/** Only at the root, under a name of its own. */
function growIntrospection(growth: Growth, { type }: Place, { pick }: Gene): string | null {
  if (type !== growth.schema.getQueryType()) return null;
  growth.freshNames.used += 1;
  return `u${growth.freshNames.used}: ${introspections[pick % introspections.length] ?? '__typename'}`;
}
