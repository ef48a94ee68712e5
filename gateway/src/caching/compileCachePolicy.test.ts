import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { policyFor, policySources } from '../../test/kit/cacheKit.ts';

const sources = policySources(`
  type Query {
    project(id: ID!): Project @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"])
    difference(projectId: ID!): Difference @cacheControl(maxAge: 10) @access(roles: ["SIGNED_IN"])
    list: [Project!] @cacheControl(maxAge: 5) @access(roles: ["SIGNED_IN"])
    items: [Item!] @access(roles: ["PUBLIC"])
    number: Int @access(roles: ["PUBLIC"])
    notice: String @cacheControl(maxAge: 600, scope: PUBLIC) @access(roles: ["PUBLIC"])
    own: String @cacheControl(maxAge: 60, scope: PUBLIC) @access(roles: ["SIGNED_IN"])
    said: String @cacheControl(maxAge: 60) @access(roles: ["PUBLIC"])
    named: Named @cacheControl(maxAge: 60) @access(roles: ["PUBLIC"])
  }
  type Mutation { change: String @cacheControl(maxAge: 60) @access(roles: ["PUBLIC"]) }
  interface Named @cacheControl(maxAge: 60) { name: String }
  type Project implements Named @cacheControl(maxAge: 30) @access(roles: ["SIGNED_IN"]) {
    id: ID!
    name: String
    light: String @cacheControl(maxAge: 5)
    secret: String @cacheControl(maxAge: 0)
    owner: Person
    contacts: Contacts
    similar: [Project!]
  }
  type Person @access(roles: ["SIGNED_IN"]) { name: String }
  type Contacts @cacheControl(inheritMaxAge: true) @access(roles: ["SIGNED_IN"]) { name: String }
  type Difference @cacheControl(inheritMaxAge: true) @access(roles: ["SIGNED_IN"]) { days: Int project: Project }
  type Item @cacheControl(maxAge: 60, scope: PUBLIC) @access(roles: ["PUBLIC"]) { code: String own: String @access(roles: ["STEWARD"]) }
`);
const id = newId();

describe('compileCachePolicy', () => {
  it.each([
    ['a root field with a life', `{ project(id: "${id}") { name } }`, 30_000],
    ['the shortest life', `{ project(id: "${id}") { name light } }`, 5_000],
    ['no life', `{ project(id: "${id}") { name secret } }`, null],
    ['a composite field without a word', `{ project(id: "${id}") { owner { name } } }`, null],
    ['one that inherits', `{ project(id: "${id}") { contacts { name } } }`, 30_000],
    ['a root scalar without a word', '{ number }', null],
    ['the life of the type', '{ items { code } }', 60_000],
    ['at most a minute', '{ notice }', 60_000],
    ['in fragments', `{ ...a } fragment a on Query { project(id: "${id}") { ... on Project { light } } }`, 5_000],
    ['behind an interface', '{ named { name } }', null],
    ['beside introspection', '{ notice __schema { description } }', null],
    ['only __typename', '{ __typename }', null],
    ['a mutation', 'mutation { change }', null],
    [
      'entities by their type',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { name } } }',
      30_000,
    ],
    [
      'entities without a word',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name } } }',
      null,
    ],
  ])('takes the life of %s', (_, source, maxAgeMs) => {
    expect(policyFor(sources, source)?.maxAgeMs ?? null).toBe(maxAgeMs);
  });

  it.each([
    ['said so, for everybody', '{ notice }', true],
    ['all of the type', '{ items { code } }', true],
    ['a field that not everybody may read', '{ items { code own } }', false],
    ['said so, but not for everybody', '{ own }', false],
    ['nobody said so', '{ said }', false],
    ['together with what is not', `{ notice project(id: "${id}") { name } }`, false],
  ])('is for all scopes alike: %s', (_, source, isPublic) => {
    expect(policyFor(sources, source)?.isPublic).toBe(isPublic);
  });

  it.each([
    ['by a literal', `{ project(id: "${id.toUpperCase()}") { name } }`, {}, [id]],
    ['by a variable', 'query ($id: ID!) { project(id: $id) { name } }', { id }, [id]],
    ['by projectId', 'query ($id: ID!) { difference(projectId: $id) { days } }', { id }, [id]],
    ['written in another way', 'query ($id: ID!) { project(id: $id) { name } }', { id: `{${id}}` }, undefined],
    ['by a default', `query ($id: ID = "${id}") { project(id: $id) { name } }`, {}, undefined],
  ])('depends on one project, named %s', (_, source, variables, projects) => {
    expect(policyFor(sources, source)?.projectsOf?.(variables)).toEqual(projects);
  });

  it.each([
    ['a list', '{ list { name } }'],
    ['a list beside a project', `{ list { name } project(id: "${id}") { name } }`],
    ['other projects below one', `{ project(id: "${id}") { similar { name } } }`],
    ['what is of no project', '{ notice }'],
    ['a project below a difference', `{ difference(projectId: "${id}") { project { name } } }`],
  ])('depends on any event: %s', (_, source) => {
    const policy = policyFor(sources, source);
    expect(policy).not.toBeNull();
    expect(policy?.projectsOf).toBeNull();
  });

  it('knows entities that are projects, each of its own events, from others', () => {
    const of = (selection: string) =>
      policyFor(sources, `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`)?.entities;
    expect(of('... on Project { name }')).toBe('projects');
    expect(of('... on Item { code }')).toBe('others');
  });

  it('gives up on fragments that are far more than they look', () => {
    const fragments = Array.from({ length: 20 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
    const source = `{ ...f0 } ${fragments.join(' ')} fragment f20 on Query { notice }`;
    const began = performance.now();
    expect(policyFor(sources, source)).toBeNull();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
