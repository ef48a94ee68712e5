import { describe, expect, it } from 'vitest';
import { composeSupergraph } from './composeSupergraph.ts';
import { SchemaFault } from './SchemaFault.ts';
import { testSubgraph } from './testing/testSubgraph.ts';

const approval = testSubgraph(
  'approval',
  `type Query { project(id: ID!): Project @access(roles: ["SIGNED_IN"]) }
   type Project @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! name: String! }`,
);
const progress = testSubgraph(
  'progress',
  `type Subscription { projectProgress(projectId: ID!): Update! @access(roles: ["SIGNED_IN"]) }
   type Update @access(roles: ["SIGNED_IN"]) { project: Project! }
   type Project @key(fields: "id", resolvable: false) @access(roles: ["SIGNED_IN"]) { id: ID! }`,
);

describe('composeSupergraph', () => {
  it('carries @access to the gateway and hides federation from clients', () => {
    const { supergraphSdl, apiSdl } = composeSupergraph([approval, progress]);
    expect(supergraphSdl).toMatch(/type Project[^{]*@access\(roles: \["SIGNED_IN"\]\)/);
    expect(apiSdl).toContain('projectProgress(projectId: ID!): Update!');
    expect(apiSdl).not.toMatch(/join__|@key|@access|_entities/);
  });

  it('names the subgraph and the code of every error', () => {
    const missing = testSubgraph('utilities', 'type Query { matters: [Matter!]! @access(roles: ["PUBLIC"]) }');
    const clashing = testSubgraph(
      'acceptance',
      `type Project @key(fields: "id") { id: ID! name: Int! @access(roles: ["PUBLIC"]) }`,
    );
    expect(() => composeSupergraph([approval, missing])).toThrow(
      /INVALID_GRAPHQL: \[utilities\] Unknown type "?Matter/,
    );
    expect(() => composeSupergraph([approval, clashing])).toThrow(/FIELD_TYPE_MISMATCH: .*"acceptance"/);
    expect(() => composeSupergraph([approval, clashing])).toThrow(SchemaFault);
  });

  it('repeats hints with the subgraphs they speak of', () => {
    const other = testSubgraph(
      'concierge',
      `"One thing. 甲" type PageInfo @shareable @access(roles: ["PUBLIC"]) { hasNextPage: Boolean! endCursor: String }`,
    );
    const another = testSubgraph(
      'exchange',
      `"Another thing. 乙" type PageInfo @shareable @access(roles: ["PUBLIC"]) { hasNextPage: Boolean! }`,
    );
    const { hints } = composeSupergraph([approval, other, another]);
    expect(hints.join('\n')).toMatch(/INCONSISTENT_DESCRIPTION: \[concierge\] \[exchange\]/);
  });
});
