import { hash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breaksFor } from './brokenOperations.ts';
import type { RecordedOperation } from './RecordedOperations.ts';

const present = `
  type Query { project(id: ID!): Project projects(filter: Filter): [Project!]! old: String }
  type Mutation { rename(id: ID!, name: String): Project }
  type Project { id: ID! name: String! title: String tags: [String!] stage: Stage }
  input Filter { region: String stage: Stage page: Page }
  input Page { size: Int }
  enum Stage { ONE TWO }
`;

const recordedBy = (document: string, client: string, clientVersion: string | null = null): RecordedOperation => ({
  document,
  hash: hash('sha256', document, 'hex'),
  operationName: null,
  client,
  clientVersion,
  requests: 7,
  lastSeenAt: new Date('2026-03-09T02:00:00Z'),
});
const breaks = (document: string, from: string, to: string) => {
  expect(present).toContain(from);
  const next = buildSchema(present.replace(from, to));
  return breaksFor(next, [recordedBy(document, 'app')], buildSchema(present));
};

const names = '{ project(id: "") { name } }';
const filtered = 'query ($f: Filter) { projects(filter: $f) { id } }';

describe('breaksFor', () => {
  it('names the clients of an operation that asks for a field that goes', () => {
    const next = buildSchema(present.replace('name: String!', ''));
    const recorded = [
      recordedBy(names, 'wall', '1.0'),
      recordedBy(names, 'wall', '2.0'),
      recordedBy('{ old }', 'counter'),
    ];
    const [broken, ...others] = breaksFor(next, recorded);
    expect(others).toEqual([]);
    expect(broken).toMatchObject({
      document: names,
      messages: ['Cannot query field "name" on type "Project".'],
      clients: [
        { client: 'wall', clientVersion: '1.0', requests: 7 },
        { client: 'wall', clientVersion: '2.0', requests: 7 },
      ],
    });
  });

  it.each([
    ['a field that nobody asks for', names, 'title: String', ''],
    ['a type that only an unused field led to', names, 'stage: Stage }\n  input', '}\n  input'],
    ['a value of an enum that is given out', '{ projects { stage } }', 'ONE TWO', 'ONE TWO THREE'],
    ['an argument that may be left out', names, 'project(id: ID!)', 'project(id: ID!, full: Boolean)'],
    ['an answer that is never null any more', '{ projects { title } }', 'title: String', 'title: String!'],
    ['an input field that takes more', filtered, 'region: String', 'region: [String]'],
    ['what was broken before', '{ nothing }', 'old: String', 'old: Int'],
  ])('lets pass %s', (_, document, from, to) => {
    const next = buildSchema(present.replace(from, to));
    const broken = breaksFor(next, [recordedBy(document, 'app')], buildSchema(present));
    expect(broken).toEqual([]);
  });

  it.each([
    [
      'an argument that becomes required',
      names,
      'project(id: ID!)',
      'project(id: ID!, full: Boolean!)',
      /"full" of type "Boolean!" is required/,
    ],
    [
      'an argument that goes',
      'mutation { rename(id: "", name: "") { id } }',
      ', name: String',
      '',
      /Unknown argument "name"/,
    ],
    [
      'a value of an enum that is written down',
      '{ projects(filter: {stage: TWO}) { id } }',
      'ONE TWO',
      'ONE',
      /"TWO" does not exist/,
    ],
    ['a value of an enum that variables may hold', filtered, 'ONE TWO', 'ONE', /^Stage\.TWO is no longer taken/],
    ['an input field that variables may hold', filtered, 'region: String ', '', /^Filter\.region is no longer taken/],
    [
      'an input field that becomes required',
      filtered,
      'size: Int',
      'size: Int!',
      /^Page\.size is required, and was not/,
    ],
    [
      'a required input field that is new',
      filtered,
      'size: Int',
      'size: Int after: String!',
      /^Page\.after is required/,
    ],
    [
      'an input field of another type',
      filtered,
      'size: Int',
      'size: String',
      /^Page\.size changes its type from Int to String/,
    ],
    [
      'a text that becomes a number',
      names,
      'name: String!',
      'name: Int!',
      /^Project\.name changes its type from String! to Int!/,
    ],
    ['a text that may be null', names, 'name: String!', 'name: String', /^Project\.name changes its type/],
    [
      'a text that becomes a list',
      '{ projects { title } }',
      'title: String',
      'title: [String]',
      /^Project\.title changes/,
    ],
    [
      'a list that becomes a text',
      '{ projects { tags } }',
      'tags: [String!]',
      'tags: String',
      /^Project\.tags changes/,
    ],
    [
      'all mutations',
      'mutation { rename(id: "") { id } }',
      'type Mutation',
      'type Unused',
      /^The schema has no mutation/,
    ],
  ])('refuses %s', (_, document, from, to, message) => {
    const [broken] = breaks(document, from, to);
    expect(broken?.messages.join('\n')).toMatch(message);
    expect(broken?.clients).toEqual([
      { client: 'app', clientVersion: null, requests: 7, lastSeenAt: new Date('2026-03-09T02:00:00Z') },
    ]);
  });
});
