import { parse, Source } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSupergraph } from './composeSupergraph.ts';
import { createComposer } from './createComposer.ts';
import { requireSubgraphs } from './readSubgraphs.ts';
import { testSubgraph } from './testing/testSubgraph.ts';

const approval = testSubgraph(
  'approval',
  `type Query { project(id: ID!): Project @access(roles: ["SIGNED_IN"]) }
   type Project @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! name: String! @shareable }`,
);
const notes = (fields: string) =>
  testSubgraph('notes', `type Project @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! ${fields} }`);

describe('createComposer', () => {
  it('makes of our subgraphs what composing all of them makes, again and again, and whatever was refused between', () => {
    const subgraphs = requireSubgraphs();
    const own = subgraphs.find(({ name }) => name === 'utilities') ?? approval;
    const others = subgraphs.filter(({ name }) => name !== own.name);
    const whole = composeSupergraph([...others, own]).supergraphSdl;
    const composer = createComposer(others);
    const broken = { ...own, document: parse('type Query { nothing: Nowhere }') };
    for (const turn of [own, broken, own]) {
      const merging = composer.merge(turn);
      if (turn === broken) {
        expect(merging).toMatchObject({ kind: 'refused', faults: [{ code: 'INVALID_GRAPHQL' }] });
      } else if (merging.kind === 'merged') {
        expect(merging.supergraphSdl).toBe(whole);
        expect(merging.unsatisfiable()).toEqual([]);
      } else expect.fail(merging.faults.map(({ message }) => message).join('\n'));
    }
  }, 60_000);

  it('says where in whose SDL a fault stands, behind the description', () => {
    const text = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
"项目"
type Project @key(fields: "id") {
  id: ID!
  "项目名称"
  name: Int! @shareable
}`;
    const own = { ...notes(''), document: parse(new Source(text, 'src/schema.graphql')) };
    const merging = createComposer([approval]).merge(own);
    expect(merging).toMatchObject({
      kind: 'refused',
      faults: [
        {
          code: 'FIELD_TYPE_MISMATCH',
          coordinate: 'Project.name',
          places: expect.arrayContaining([
            { subgraph: 'notes', file: 'src/schema.graphql', line: 6, column: 3 },
            expect.objectContaining({ subgraph: 'approval', file: null }),
          ]),
        },
      ],
    });
  });

  it('merges what cannot be reached, and says so when it is asked', () => {
    const hidden = testSubgraph(
      'notes',
      `type Query { note: Note @access(roles: ["PUBLIC"]) }
       type Note @shareable @access(roles: ["PUBLIC"]) { text: String }`,
    );
    const other = testSubgraph(
      'site',
      `type Query { siteNote: Note @access(roles: ["PUBLIC"]) }
       type Note @shareable @access(roles: ["PUBLIC"]) { text: String author: String }`,
    );
    const merging = createComposer([hidden]).merge(other);
    if (merging.kind !== 'merged') return expect.fail('it is refused');
    const codes = merging.unsatisfiable().map(({ code }) => code);
    expect(codes).toEqual(['SATISFIABILITY_ERROR']);
    expect(createComposer([hidden]).merge(null)).toMatchObject({ kind: 'merged' });
  });
});
