import { composeServices } from '@apollo/composition';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createAccessGuard } from './createAccessGuard.ts';
import { readAccessRules } from './readAccessRules.ts';

const header = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject", "@composeDirective"])
    @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
`;
const owning = `${header}
  type Query { place: Place @access(roles: ["PUBLIC"]) }
  interface Place @key(fields: "id") { id: ID! }
  type Site implements Place @key(fields: "id") @access(roles: ["PUBLIC"]) { id: ID! }
  type Yard implements Place @key(fields: "id") { id: ID! @access(roles: ["PUBLIC"]) }
`;
/** Another department's fields of every place. */
const adding = `${header}
  type Place @interfaceObject @key(fields: "id") {
    id: ID! @access(roles: ["PUBLIC"])
    faults: Int @access(roles: ["SUPERVISOR"])
    weather: String @access(roles: ["PUBLIC"])
  }
`;
const supervisor: Principal = { ...anonymous, subject: 's', roles: ['SUPERVISOR'] };

function guard() {
  const services = Object.entries({ owning, adding }).map(([name, typeDefs]) => ({ name, typeDefs: parse(typeDefs) }));
  const { supergraphSdl = '', schema } = composeServices(services);
  const api = schema!.toAPISchema().toGraphQLJSSchema();
  return createAccessGuard(api, readAccessRules(supergraphSdl));
}

describe('a field that an @interfaceObject adds to the types behind an interface', () => {
  const { allows } = guard();
  const asks = (selection: string, principal: Principal) =>
    allows(parse(`{ place { ${selection} } }`), undefined, principal);

  it.each([
    ['faults', 'of the interface'],
    ['... on Site { faults }', 'of a type that everybody may read else'],
    ['... on Yard { faults }', 'of a type that says nothing as a whole'],
  ])('%s is for those of its own rule, asked %s', (selection) => {
    expect(asks(selection, supervisor)).toBe(true);
    expect(asks(selection, anonymous)).toBe(false);
  });

  it.each(['weather', '... on Site { weather }', '... on Yard { weather }'])(
    '%s is for everybody, as it says',
    (selection) => {
      expect(asks(selection, anonymous)).toBe(true);
    },
  );
});
