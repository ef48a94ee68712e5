import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { dropUnusedExternals } from './dropUnusedExternals.ts';
import { parseFieldSet, printFieldSet } from './fieldSet.ts';
import {
  directivesNamed,
  type FieldedType,
  fieldOf,
  isFieldedType,
  namedTypeOf,
  textArgument,
} from './joinDirectives.ts';
import { linkInaccessible } from './linkInaccessible.ts';
import type { RequiredPlace, SyntheticFields } from './SyntheticFields.ts';

/** A supergraph whose `@requires` name no field with arguments. */
export interface HiddenArguments {
  readonly document: DocumentNode;
  readonly synthetic: SyntheticFields;
}

/**
 * Makes every field with arguments inside a `@requires` a field of its own that has none and that clients do not see:
 * `price(currency: "USD")` becomes `_rq0_price`.
 *
 * Cures: Apollo's planner takes selections of one field for the same, whatever their arguments. Where a client asks for `price`
 * in one currency and a `@requires` needs it in another, or two `@requires` differ, one of them wins and the other gets a wrong
 * value without a word. Fields that have another name cannot be merged; `rewritePlan` turns them back. The same document comes
 * back where no `@requires` names such a field.
 */
export function hideRequiredArguments(document: DocumentNode, prefix: string): HiddenArguments {
  const types = new Map(document.definitions.filter(isFieldedType).map((type) => [type.name.value, type]));
  const hiding: Hiding = { types, prefix, found: new Map(), required: new Map(), subgraphs: subgraphNames(document) };
  const rewritten = new Map([...types].map(([name, type]) => [name, rewriteRequires(type, hiding)]));
  const synthetic: SyntheticFields = {
    prefix,
    byName: new Map([...hiding.found.values()].map((found) => [found.name, found])),
    requiredBy: (...place) => hiding.required.get(place.join(' ')) ?? [],
  };
  if (hiding.found.size === 0) return { document, synthetic };
  const { document: linked, directive } = linkInaccessible(document);
  const found = [...hiding.found.values()];
  const extended = new Map([...rewritten].map(([name, type]) => [name, addFields(type, found, directive)]));
  const touched = new Set(found.flatMap(({ name, field }) => [name, field]));
  const final = dropUnusedExternals(extended, touched);
  const definitions = linked.definitions.map((definition) =>
    isFieldedType(definition) ? (final.get(definition.name.value) ?? definition) : definition,
  );
  return { document: { ...linked, definitions }, synthetic };
}

interface FoundField {
  /** The synthetic name. */
  readonly name: string;
  /** The type that the field set selects it on; may be an interface. */
  readonly parent: string;
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

interface Hiding {
  readonly types: ReadonlyMap<string, FieldedType>;
  readonly prefix: string;
  /** By type, field and arguments: the same selection is hidden once. */
  readonly found: Map<string, FoundField>;
  /** By subgraph, type and field. */
  readonly required: Map<string, readonly RequiredPlace[]>;
  /** By their name in the supergraph's enum of graphs. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

function subgraphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const graphs = definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  );
  return new Map(
    graphs.map((graph) => {
      const [directive] = directivesNamed(graph, 'join__graph');
      return [graph.name.value, (directive && textArgument(directive, 'name')) ?? graph.name.value];
    }),
  );
}

function rewriteRequires(type: FieldedType, hiding: Hiding): FieldedType {
  const fields = type.fields?.map((field) => ({
    ...field,
    directives: (field.directives ?? []).map((directive) => rewriteRequire(directive, { type, field }, hiding)),
  }));
  return fields === undefined ? type : { ...type, fields };
}

function rewriteRequire(
  directive: ConstDirectiveNode,
  { type, field }: { readonly type: FieldedType; readonly field: FieldDefinitionNode },
  hiding: Hiding,
): ConstDirectiveNode {
  const text = directive.name.value === 'join__field' ? textArgument(directive, 'requires') : null;
  if (text === null) return directive;
  const places: RequiredPlace[] = [];
  const set = hideIn(parseFieldSet(text), { typeName: type.name.value, path: [], places }, hiding);
  if (places.length === 0) return directive;
  const subgraph = hiding.subgraphs.get(textArgument(directive, 'graph') ?? '') ?? '';
  hiding.required.set([subgraph, type.name.value, field.name.value].join(' '), places);
  const given = directive.arguments?.map((argument) =>
    argument.name.value === 'requires'
      ? { ...argument, value: { kind: Kind.STRING, value: printFieldSet(set) } as const }
      : argument,
  );
  return { ...directive, arguments: given ?? [] };
}

interface Place {
  readonly typeName: string;
  readonly path: readonly string[];
  /** Where synthetic fields were put; grows. */
  readonly places: RequiredPlace[];
}

function hideIn(set: SelectionSetNode, place: Place, hiding: Hiding): SelectionSetNode {
  return { ...set, selections: set.selections.map((selection) => hide(selection, place, hiding)) };
}

function hide(selection: SelectionNode, place: Place, hiding: Hiding): SelectionNode {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
  if (selection.kind === Kind.FIELD) return hideField(selection, place, hiding);
  const typeName = selection.typeCondition?.name.value ?? place.typeName;
  return { ...selection, selectionSet: hideIn(selection.selectionSet, { ...place, typeName }, hiding) };
}

/** A field that takes arguments is hidden even where none are given: a client may give some. */
function hideField(selection: FieldNode, place: Place, hiding: Hiding): FieldNode {
  const definition = fieldOf(hiding.types.get(place.typeName), selection.name.value);
  if (definition === undefined) return selection;
  const path = [...place.path, selection.name.value];
  const inner = selection.selectionSet && {
    selectionSet: hideIn(selection.selectionSet, { ...place, typeName: namedTypeOf(definition.type), path }, hiding),
  };
  if ((definition.arguments ?? []).length === 0) return { ...selection, ...inner };
  const { name } = foundField(selection, place.typeName, hiding);
  place.places.push({ path: path.join('.'), key: name });
  return { ...selection, ...inner, name: { kind: Kind.NAME, value: name }, arguments: [] };
}

function foundField(selection: FieldNode, parent: string, { found, prefix }: Hiding): FoundField {
  const given = selection.arguments ?? [];
  const signature = `${parent}.${selection.name.value}(${given.map(print).sort().join()})`;
  const known = found.get(signature);
  if (known !== undefined) return known;
  const field = selection.name.value;
  const made = { name: `${prefix}${found.size}_${field}`, parent, field, arguments: given };
  found.set(signature, made);
  return made;
}

/** The type's own synthetic fields, and those of the interfaces that it implements. */
function addFields(type: FieldedType, found: readonly FoundField[], inaccessible: string): FieldedType {
  const ofType = new Set([type.name.value, ...(type.interfaces ?? []).map(({ name }) => name.value)]);
  const added = found
    .filter(({ parent }) => ofType.has(parent))
    .flatMap(({ name, field }) => {
      const real = fieldOf(type, field);
      return real === undefined ? [] : [hiddenCopy(real, name, inaccessible)];
    });
  return added.length === 0 ? type : { ...type, fields: [...(type.fields ?? []), ...added] };
}

/** Resolved where the real field is, seen by nobody. */
function hiddenCopy(
  { kind, type, ...real }: FieldDefinitionNode,
  name: string,
  inaccessible: string,
): FieldDefinitionNode {
  const hidden: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: inaccessible } };
  return {
    kind,
    type,
    name: { kind: Kind.NAME, value: name },
    arguments: [],
    directives: [...directivesNamed(real, 'join__field'), hidden],
  };
}
