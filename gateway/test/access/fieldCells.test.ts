import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { isRole, roles } from '@guanjia/kernel/roles';
import { readSubgraphs } from '@guanjia/schema/readSubgraphs';
import { type Access, accessOf } from '@guanjia/subgraph/accessOf';
import { buildSchema, type GraphQLObjectType, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createAccessGuard } from '../../src/access/createAccessGuard.ts';
import { readAccessRules } from '../../src/access/readAccessRules.ts';

const fileOf = (path: string) => readFileSync(new URL(`../../../schema/${path}`, import.meta.url), 'utf8');
const schema = buildSchema(fileOf('api.graphql'));
const guard = createAccessGuard(schema, readAccessRules(fileOf('supergraph.graphql')));
const roleNames = Object.keys(roles).filter(isRole);

/** What the departments' own schemas say: the guard reads the supergraph. */
const said = new Map<string, Access>(readSubgraphs().subgraphs.flatMap(({ document }) => [...accessOf(document)]));

interface Step {
  readonly type: GraphQLObjectType;
  /** Coordinates from the root to it. */
  readonly path: readonly string[];
}

/** Each object type that a query can reach, by a shortest way. */
function reachable(): Step[] {
  const root = schema.getQueryType();
  if (!root) throw new Error('there is no query');
  const found = new Map<string, Step>([[root.name, { type: root, path: [] }]]);
  for (const { type, path } of found.values()) {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (isObjectType(target) && !found.has(target.name)) {
        found.set(target.name, { type: target, path: [...path, `${type.name}.${field.name}`] });
      }
    }
  }
  return [...found.values()].filter(({ path }) => path.length > 0);
}

function operationOf({ type, path }: Step): { readonly text: string; readonly coordinates: readonly string[] } {
  const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  const inner = leaves.length === 0 ? '__typename' : leaves.map(({ name }) => name).join(' ');
  const text = path.reduceRight(
    (selection, coordinate) => `{ ${coordinate.split('.')[1]} ${selection} }`,
    `{ ${inner} }`,
  );
  return { text, coordinates: [...path, ...leaves.map(({ name }) => `${type.name}.${name}`)] };
}

function isFor({ subject, roles: held }: Principal, access: Access | undefined): boolean {
  if (access === 'PUBLIC') return true;
  if (access === undefined || subject === anonymous.subject) return false;
  return access === 'SIGNED_IN' || held.some((role) => access.includes(role));
}

function refusedOf(text: string, principal: Principal): string[] {
  try {
    guard.check(parse(text), null, principal);
    return [];
  } catch (cause) {
    if (!(cause instanceof DomainError)) throw cause;
    const { fields } = cause.detail as { fields: readonly { readonly field: string }[] };
    return fields.map(({ field }) => field).toSorted();
  }
}

describe('the fields (G2), type by type and role by role', () => {
  const types = reachable();

  it('are refused to whom their schema does not name, and to nobody else', () => {
    let cells = 0;
    let refusals = 0;
    const people = [anonymous, ...roleNames.map((role): Principal => ({ ...anonymous, subject: role, roles: [role] }))];
    for (const step of types) {
      const { text, coordinates } = operationOf(step);
      for (const person of people) {
        const expected = [...new Set(coordinates)].filter((field) => !isFor(person, said.get(field))).toSorted();
        expect.soft(refusedOf(text, person), `${step.type.name} as ${person.roles[0] ?? 'nobody'}`).toEqual(expected);
        cells += 1;
        if (expected.length > 0) refusals += 1;
      }
    }
    expect(types.length).toBeGreaterThan(250);
    expect(refusals).toBeGreaterThan(0);
    // oxlint-disable-next-line no-console -- the count is what the run shows
    console.log(
      `field policy: ${types.length} types × ${people.length} persons = ${cells} operations, ${refusals} refused`,
    );
  });
});
