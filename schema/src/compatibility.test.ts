import { describe, expect, it } from 'vitest';
import { compatibility } from './compatibility.ts';

const before = `
  type Query { project(id: ID!): Project old: Legacy @deprecated(reason: "Use project.") }
  type Project { id: ID! name: String! title: String @deprecated(reason: "Use name.") stage: Stage }
  type Legacy { text: String }
  enum Stage { ONE TWO ELEVEN @deprecated(reason: "Use TWO.") }
  input Filter { a: Int }
  type Mutation { register(filter: Filter): Project }
`;

const breakingOf = (from: string, to: string) => compatibility(before, before.replace(from, to)).breaking;

describe('compatibility', () => {
  it('finds nothing where nothing has changed, or something was added', () => {
    expect(breakingOf('name: String!', 'name: String! note: String')).toEqual([]);
  });

  it.each([
    ['a field', 'name: String!', '', /^FIELD_REMOVED: Project\.name was removed\. Keep it with @deprecated/],
    ['an enum value', 'TWO', '', /^VALUE_REMOVED_FROM_ENUM: .*TWO.* Keep it with @deprecated/],
    ['an argument', '(filter: Filter)', '', /^ARG_REMOVED: .* Keep it with @deprecated/],
    ['a field’s type', 'name: String!', 'name: Int!', /^FIELD_CHANGED_KIND: .* Add a new field beside it/],
    ['a field’s nullability', 'name: String!', 'name: String', /^FIELD_CHANGED_KIND/],
    ['a required argument', 'project(id: ID!)', 'project(id: ID!, region: ID!)', /^REQUIRED_ARG_ADDED: .* default/],
    ['a required input field', 'a: Int', 'a: Int b: Int!', /^REQUIRED_INPUT_FIELD_ADDED: .* default/],
    ['the type of a deprecated field', 'title: String', 'title: Int', /^FIELD_CHANGED_KIND/],
  ])('refuses to lose or change %s', (_, from, to, message) => {
    expect(breakingOf(from, to)).toContainEqual(expect.stringMatching(message));
  });

  it.each([
    ['field', 'title: String @deprecated(reason: "Use name.")'],
    ['enum value', 'ELEVEN @deprecated(reason: "Use TWO.")'],
  ])('lets a deprecated %s go', (_, from) => {
    expect(breakingOf(from, '')).toEqual([]);
  });

  it('lets a type go that only a deprecated field led to', () => {
    const now = before
      .replace('old: Legacy @deprecated(reason: "Use project.")', '')
      .replace('type Legacy { text: String }', '');
    expect(compatibility(before, now).breaking).toEqual([]);
  });
});
