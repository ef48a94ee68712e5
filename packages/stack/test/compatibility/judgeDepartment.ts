import { randomUUID } from 'node:crypto';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  stripIgnoredCharacters,
} from 'graphql';
import { expect } from 'vitest';
import { entities, findThings, type Things } from './findThings.ts';
import type { Door } from './openDoor.ts';
import { fieldsOfTypes, type WithFields } from './readSource.ts';

/** A department that is judged: as it runs, as its folder has it, and the graph before it. */
export interface Judged {
  readonly door: Door;
  readonly source: DocumentNode;
  /** Asks the gateway as a person of the service room. */
  readonly askGraph: (query: string) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;
  /** Keys known beforehand. */
  readonly begin: Things;
  /** A project of which all departments know something. */
  readonly projectId: string;
}

/** What was judged of one department. */
export interface Verdict {
  /** By assertion of the package, `passed`, or `not used` where the department's schema has no such directive. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Types with a key of which there was nothing to find, so that only an unknown key was tried. */
  readonly nothingOf: readonly string[];
  /** Types with `@shareable` of which nothing was answered when everything was looked for. */
  readonly sharedUnmet: readonly string[];
  /** How many things were asked for by their keys, and found. */
  readonly found: number;
}

/**
 * The package's assertions, transcribed from its products to whatever a department has: those of them that are not of products are
 * run as they stand, and are not here. @throws an AssertionError that says what is not as it should be
 */
export async function judgeDepartment(judged: Judged): Promise<Verdict> {
  const { door, source, begin } = judged;
  const types = fieldsOfTypes(source);
  const keys = keysOf(types);
  const things = await findThings(door, new Map([...keys].map(([type, { fields }]) => [type, fields])), begin);
  const sdl = stripIgnoredCharacters(door.sdl);
  const uses = (name: string) => types.some(({ node }) => marks(node, name)) || sourceMarks(source, name);
  const resolved = await expectKeys(judged, keys, things);
  const checks: Readonly<Record<string, () => void | Promise<void>>> = {
    '@requires': () => expectRequires(judged, types),
    '@shareable': () => expectShareable(types, sdl),
    '@inaccessible': () => expectInaccessible(judged, types, sdl),
    '@composeDirective': () => expectComposed(sdl),
  };
  const outcomes: Record<string, string> = { introspection: 'passed', '@key single': 'passed' };
  expectSameSchema(door.sdl, source);
  for (const directive of ['@requires', '@shareable', '@inaccessible', '@composeDirective', ...neverUsed]) {
    const isUsed = uses(directive.slice(1));
    if (isUsed) await (checks[directive] ?? (() => expect.fail(`${directive} is used, and nothing judges it`)))();
    outcomes[directive] = isUsed ? 'passed' : 'not used';
  }
  const shared = types.filter(({ node }) => marks(node, 'shareable')).map(({ name }) => name);
  return { outcomes, ...resolved, sharedUnmet: shared.filter((name) => !things.has(name)) };
}

/** Should a department begin to use one of these, its check is still to be written. */
const neverUsed = ['@provides', '@override', '@interfaceObject'];

type KeyOf = ReadonlyMap<string, { readonly fields: string; readonly isResolvable: boolean }>;

/** Of each type its key: no department of ours has one of several fields, nor two for one type. */
function keysOf(types: readonly WithFields[]): KeyOf {
  const keys = types.flatMap(({ node, name }) =>
    (node.directives ?? []).filter((directive) => directive.name.value === 'key').map((key) => ({ name, key })),
  );
  const read = keys.map(({ name, key }) => {
    const fields = argument(key, 'fields');
    expect(fields).toMatch(/^\w+$/);
    return [name, { fields, isResolvable: argument(key, 'resolvable') !== 'false' }] as const;
  });
  expect(new Set(read.map(([name]) => name)).size).toBe(read.length);
  return new Map(read);
}

/** `_service { sdl }` has what the department's folder has: every field, with its arguments and types, and no more. */
function expectSameSchema(sdl: string, source: DocumentNode): void {
  expectSaid(sdl, 'type Query');
  const coordinates = (document: DocumentNode) =>
    fieldsOfTypes(document)
      .flatMap(({ fields }) => fields)
      .toSorted();
  expect(coordinates(parse(sdl))).toEqual(coordinates(source));
}

/** Whatever has been found is given by its key, in the order asked, null where there is nothing of that key. */
async function expectKeys(
  { door }: Judged,
  keys: KeyOf,
  things: Things,
): Promise<Pick<Verdict, 'nothingOf' | 'found'>> {
  const sdl = stripIgnoredCharacters(door.sdl);
  const nothingOf: string[] = [];
  let found = 0;
  for (const [type, { fields: key, isResolvable }] of keys) {
    expectSaid(sdl, `type ${type}[^{]*@key\\(fields:"${key}"`);
    if (!isResolvable) continue;
    const known = [...(things.get(type) ?? [])].slice(0, 2);
    const asked = [...known, randomUUID(), ...known.toReversed()];
    const representations = asked.map((value) => ({ __typename: type, [key]: value }));
    const { data, errors } = await door.ask(entities(type, `__typename ${key}`), { representations });
    expect({ type, errors }).toEqual({ type, errors: undefined });
    const given = data._entities.filter((_: unknown, at: number) => at !== known.length);
    expect(given).toEqual([...known, ...known.toReversed()].map((value) => ({ __typename: type, [key]: value })));
    if (known.length === 0) nothingOf.push(type);
    found += known.length;
  }
  return { nothingOf, found };
}

/** A field that requires others of other departments is answered through the gateway. */
async function expectRequires({ askGraph, projectId }: Judged, types: readonly WithFields[]): Promise<void> {
  const required = types.flatMap(({ name, requiring }) => requiring.map((field) => ({ name, field })));
  expect(required.length).toBeGreaterThan(0);
  for (const { name, field } of required) {
    expect(name).toBe('Project');
    const { data, errors } = await askGraph(`{ project(id: "${projectId}") { ${field} } }`);
    expect({ field, errors }).toEqual({ field, errors: undefined });
    expect(data).toMatchObject({ project: { [field.split(' ')[0] ?? '']: expect.anything() } });
  }
}

/** A type that others share says so; which of them were answered is told by `sharedUnmet`. */
function expectShareable(types: readonly WithFields[], sdl: string): void {
  for (const { name } of types.filter(({ node }) => marks(node, 'shareable'))) {
    expectSaid(sdl, `type ${name}[^{]*@shareable`);
  }
}

/** What is hidden stands in the SDL under its short name, is answered by the department, and not known to clients. */
async function expectInaccessible(judged: Judged, types: readonly WithFields[], sdl: string): Promise<void> {
  const { door, askGraph, projectId } = judged;
  expect(sdl.includes('@federation__inaccessible')).toBe(false);
  const hidden = types.flatMap(({ name, hidden: fields }) => fields.map((field) => ({ name, field })));
  expect(hidden.length).toBeGreaterThan(0);
  for (const { name, field } of hidden) {
    expect(name).toBe('Project');
    expectSaid(sdl, `\\b${field}:[\\w[\\]!]+(@\\w+(\\([^)]*\\))?)*@inaccessible`);
    const selection = selectionOf(door, field);
    const representations = [{ __typename: 'Project', id: projectId }];
    const answer = await door.ask(entities('Project', selection), { representations });
    expect(answer.errors).toBeUndefined();
    expect(answer.data._entities[0]).toHaveProperty(field);
    const refused = await askGraph(`{ project(id: "${projectId}") { ${selection} } }`);
    expect(JSON.stringify(refused.errors)).toContain(`Cannot query field \\"${field}\\" on type \\"Project\\"`);
  }
}

/** Directives of ours are linked, defined and applied, and such as the supergraph keeps. */
function expectComposed(sdl: string): void {
  for (const directive of ['access', 'cacheControl']) {
    expectSaid(sdl, `@link\\(url:"https://guanjia\\.example/[a-z]+/v1\\.0" import:\\["@${directive}"`);
    expectSaid(sdl, `schema.*@composeDirective\\(name:"@${directive}"\\)`);
    expectSaid(sdl, `directive@${directive}\\(`);
    expectSaid(sdl, `(type |:)[^{}]*@${directive}\\(`);
  }
}

/** The SDL, stripped of what means nothing, has something of this pattern. It is too long to be shown. */
function expectSaid(sdl: string, pattern: string): void {
  expect({ pattern, isSaid: new RegExp(pattern, 's').test(sdl) }).toEqual({ pattern, isSaid: true });
}

function selectionOf(door: Door, field: string): string {
  const project = door.schema.getType('Project');
  const type = isObjectType(project) ? project.getFields()[field] : undefined;
  expect(type?.args.some(isRequiredArgument)).toBe(false);
  const isLeaf = type === undefined || !isCompositeType(getNamedType(type.type));
  return isLeaf ? field : `${field} { __typename }`;
}

function marks({ directives = [] }: WithFields['node'], name: string): boolean {
  return directives.some((directive) => directive.name.value === name);
}

/** On a field, or on the schema. */
function sourceMarks({ definitions }: DocumentNode, name: string): boolean {
  return definitions.some((definition) => {
    if (definition.kind === Kind.SCHEMA_EXTENSION) return marks(definition, name);
    return 'fields' in definition && (definition.fields ?? []).some((field) => marks(field, name));
  });
}

function argument({ arguments: given = [] }: ConstDirectiveNode, name: string): string {
  const value = given.find((one) => one.name.value === name)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : '';
}
