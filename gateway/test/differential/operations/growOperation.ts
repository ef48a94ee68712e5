import { type GraphQLSchema, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type { JsonRecord } from '../fakes/JsonRecord.ts';
import { hashOf } from '../hashOf.ts';
import { createMergeScope } from './createMergeScope.ts';
import { createVariables } from './createVariables.ts';
import type { Gene, OperationGenes } from './Gene.ts';
import { type FragmentDraft, type Growth, growSelections } from './growSelections.ts';

/** An operation as a client sends it. */
export interface GrownOperation {
  readonly source: string;
  readonly operationName: string | null;
  /** Values for its variables as a client may send them; others for another seed. */
  variablesOf(seed: number): Readonly<JsonRecord>;
}

/** Reads genes with a schema: the same genes and the same schema make the same operation. */
export function growOperation(schema: GraphQLSchema, genes: OperationGenes): GrownOperation {
  const mutation = schema.getMutationType();
  const isMutation = mutation != null && genes.kind % 5 < 2;
  const root = isMutation ? mutation : schema.getQueryType();
  if (root == null) throw new Error('There is no type to begin with.');
  const growth: Growth = {
    schema,
    scope: createMergeScope(),
    variables: createVariables(),
    fragments: [],
    freshNames: { used: 0 },
  };
  for (const gene of genes.fragments.toReversed()) growth.fragments.unshift(growFragment(growth, gene));
  const selections = growSelections(growth, { type: root, genes: genes.selections, path: [], parents: [], depth: 0 });
  const fragments = reachable(selections, growth.fragments);
  const body = [`{${selections}}`, ...fragments.map(textOf)];
  const { definitions, valuesOf } = growth.variables.finish(body.join('\n'));
  const naming = hashOf(genes.kind, 'name') % 6;
  const name = naming < 3 ? '' : ' Asked';
  const other = naming === 5 ? ['query Other {__typename}'] : [];
  const keyword = isMutation ? 'mutation' : 'query';
  return {
    source: [...other, `${keyword}${name}${definitions} ${body.join('\n')}`].join('\n'),
    operationName: naming >= 4 ? 'Asked' : null,
    variablesOf: valuesOf,
  };
}

function textOf({ name, on, selections }: FragmentDraft): string {
  return `fragment ${name} on ${on.name} {${selections}}`;
}

/** A fragment on any type that has more than scalars to choose from. It spreads only those grown before it. */
function growFragment(growth: Growth, gene: Gene): FragmentDraft {
  const types = Object.values(growth.schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) && !type.name.startsWith('__'),
  );
  const on = types[gene.pick % types.length];
  if (!isObjectType(on) && !isInterfaceType(on) && !isUnionType(on)) throw new Error('There is no composite type.');
  const scope = createMergeScope();
  const place = { type: on, genes: gene.children, path: [], parents: [], depth: 3 };
  const selections = growSelections({ ...growth, scope }, place);
  return { name: `F${growth.fragments.length}`, on, selections, fields: scope.fields };
}

/** The fragments that a text spreads, and those that these spread. */
function reachable(text: string, fragments: readonly FragmentDraft[]): readonly FragmentDraft[] {
  const spread = fragments.filter(({ name }) => new RegExp(`\\.\\.\\.${name}\\b`).test(text));
  if (spread.length === 0) return [];
  const inner = spread.map(({ selections }) => selections).join(' ');
  return [...new Set([...spread, ...reachable(inner, fragments)])];
}
