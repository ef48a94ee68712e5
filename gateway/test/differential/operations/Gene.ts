import fc from 'fast-check';

/**
 * Where a random selection comes from: numbers that any schema can be read with. Fewer children and smaller numbers grow a
 * simpler selection, so that fast-check shrinks operations without knowing what they are.
 */
export interface Gene {
  /** Which field, type or fragment. */
  readonly pick: number;
  /** What kind of selection, with which alias, arguments and conditions. */
  readonly style: number;
  readonly children: readonly Gene[];
}

/** The seed of one operation. */
export interface OperationGenes {
  readonly kind: number;
  readonly selections: readonly Gene[];
  readonly fragments: readonly Gene[];
}

/** At most so many selections, by depth. */
const widths = [4, 5, 4, 3, 3, 2];

const number = fc.noBias(fc.nat(0xffffff));

function geneAt(depth: number): fc.Arbitrary<Gene> {
  return fc.record({ pick: number, style: number, children: genesAt(depth + 1) }, { noNullPrototype: true });
}

function genesAt(depth: number): fc.Arbitrary<Gene[]> {
  const width = widths[depth];
  if (width === undefined) return fc.constant([]);
  return fc.array(geneAt(depth), { minLength: depth === 0 ? 1 : 0, maxLength: width, size: 'max' });
}

/** Genes of operations of depth six at the most, fragments apart. */
export const operationGenes: fc.Arbitrary<OperationGenes> = fc.record(
  {
    kind: number,
    selections: genesAt(0),
    fragments: fc.array(geneAt(2), { maxLength: 3, size: 'max' }),
  },
  { noNullPrototype: true },
);
