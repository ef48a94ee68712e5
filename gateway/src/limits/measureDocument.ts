import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';

/** What a document is made of. Where it holds several operations: of the one that has most. */
export interface DocumentFigures {
  readonly depth: number;
  /** Fragments spread. */
  readonly aliases: number;
  readonly rootFields: number;
  /** Fragments spread. */
  readonly fields: number;
  /** Of one field in one selection. */
  readonly repeats: number;
  readonly directivesOfOnePlace: number;
  /** As written, in the whole document. */
  readonly directives: number;
  readonly fragments: number;
  readonly variables: number;
  /** Characters of the longest. */
  readonly name: number;
  /** Entries of the longest one written. */
  readonly list: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a selection comes to when all fragments in it are spread. */
interface Spread {
  readonly depth: number;
  readonly aliases: number;
  /** At its own level. */
  readonly ownFields: number;
  readonly fields: number;
}

const nothing: Spread = { depth: 0, aliases: 0, ownFields: 0, fields: 0 };

/**
 * Measures in one pass: each fragment once, however often it is spread, so that a fragment bomb is counted and never
 * expanded. A fragment within itself counts for nothing there: validation refuses it.
 * @throws RangeError for one that is nested beyond the stack
 */
export function measureDocument({ definitions }: DocumentNode): DocumentFigures {
  const figures = { ...none };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Spread>();

  const ofFragment = (name: string): Spread => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    measured.set(name, nothing);
    noteName(figures, name);
    noteDirectives(figures, fragment.directives);
    const spread = ofSelection(fragment.selectionSet);
    measured.set(name, spread);
    return spread;
  };
  const ofSelection = ({ selections }: SelectionSetNode): Spread => {
    const sum = { ...nothing };
    const named = new Map<string, number>();
    const add = (spread: Spread): void => {
      sum.depth = Math.max(sum.depth, spread.depth);
      sum.aliases = bounded(sum.aliases + spread.aliases);
      sum.fields = bounded(sum.fields + spread.fields);
    };
    for (const selection of selections) {
      noteDirectives(figures, selection.directives);
      if (selection.kind === Kind.FIELD) {
        const { name, alias, arguments: given = [], selectionSet } = selection;
        const key = (alias ?? name).value;
        noteName(figures, name.value);
        noteName(figures, key);
        const times = (named.get(key) ?? 0) + 1;
        named.set(key, times);
        figures.repeats = Math.max(figures.repeats, times);
        for (const { value, name: argument } of given) {
          noteName(figures, argument.value);
          noteValue(figures, value, 1);
        }
        const below = selectionSet === undefined ? nothing : ofSelection(selectionSet);
        add({ ...below, depth: below.depth + 1 });
        sum.aliases += alias === undefined ? 0 : 1;
        sum.fields += 1;
        sum.ownFields += 1;
      } else {
        const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
        const spread = isSpread ? ofFragment(selection.name.value) : ofSelection(selection.selectionSet);
        add(spread);
        sum.ownFields = bounded(sum.ownFields + spread.ownFields);
      }
    }
    return sum;
  };

  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const { name, directives, variableDefinitions = [], selectionSet } = definition;
      noteName(figures, name?.value ?? '');
      noteDirectives(figures, directives);
      raise(figures, 'variables', variableDefinitions.length);
      for (const { variable, type, defaultValue, directives: own } of variableDefinitions) {
        noteName(figures, variable.name.value);
        noteDirectives(figures, own);
        raise(figures, 'depth', depthOfType(type));
        if (defaultValue !== undefined) noteValue(figures, defaultValue, 1);
      }
      const { depth, aliases, fields, ownFields } = ofSelection(selectionSet);
      raise(figures, 'depth', depth);
      raise(figures, 'aliases', aliases);
      raise(figures, 'fields', fields);
      raise(figures, 'rootFields', ownFields);
    }
  }
  for (const name of fragments.keys()) {
    const { depth, aliases, fields } = ofFragment(name);
    raise(figures, 'depth', depth);
    raise(figures, 'aliases', aliases);
    raise(figures, 'fields', fields);
  }
  return { ...figures, fragments: fragments.size };
}

const none: Writable<DocumentFigures> = {
  depth: 0,
  aliases: 0,
  rootFields: 0,
  fields: 0,
  repeats: 0,
  directivesOfOnePlace: 0,
  directives: 0,
  fragments: 0,
  variables: 0,
  name: 0,
  list: 0,
};

/** A bomb of fragments has more fields than there are numbers. */
function bounded(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

function raise(figures: Writable<DocumentFigures>, key: keyof DocumentFigures, found: number): void {
  figures[key] = Math.max(figures[key], found);
}

function noteName(figures: Writable<DocumentFigures>, name: string): void {
  raise(figures, 'name', name.length);
}

function noteDirectives(figures: Writable<DocumentFigures>, directives: readonly DirectiveNode[] = []): void {
  raise(figures, 'directivesOfOnePlace', directives.length);
  figures.directives += directives.length;
  for (const { name, arguments: given = [] } of directives) {
    noteName(figures, name.value);
    for (const { value } of given) noteValue(figures, value, 1);
  }
}

function noteValue(figures: Writable<DocumentFigures>, value: ValueNode, depth: number): void {
  if (value.kind === Kind.LIST) {
    raise(figures, 'depth', depth);
    raise(figures, 'list', value.values.length);
    for (const entry of value.values) noteValue(figures, entry, depth + 1);
  } else if (value.kind === Kind.OBJECT) {
    raise(figures, 'depth', depth);
    for (const { name, value: member } of value.fields) {
      noteName(figures, name.value);
      noteValue(figures, member, depth + 1);
    }
  }
}

function depthOfType(type: TypeNode): number {
  if (type.kind === Kind.NAMED_TYPE) return 0;
  return (type.kind === Kind.LIST_TYPE ? 1 : 0) + depthOfType(type.type);
}
