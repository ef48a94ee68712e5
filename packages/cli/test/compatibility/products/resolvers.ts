/** What the package says of the data that its assertions look for; the shapes are those of its `products.graphql`. */
const owner = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337 };
const dimensions = { size: 'small', weight: 1, unit: 'kg' };

const products = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    dimensions,
    createdBy: owner,
    notes: null,
    research: [{ study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null }],
  },
  {
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    dimensions,
    createdBy: owner,
    notes: null,
    research: [{ study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null }],
  },
];
const deprecated = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: owner,
};

interface PackageKey {
  readonly sku: string;
  readonly package: string;
}
type ProductKey = { readonly id: string } | PackageKey | { readonly sku: string; readonly variation: { id: string } };

interface UserReference {
  readonly email: string;
  /** Of the other subgraph, where a field that requires it is asked for. */
  readonly totalProductsCreated?: number;
  readonly yearsOfEmployment?: number;
}

const findProduct = (key: ProductKey) =>
  products.find((product) => {
    if ('id' in key) return product.id === key.id;
    if (product.sku !== key.sku) return false;
    return 'package' in key ? product.package === key.package : product.variation.id === key.variation.id;
  }) ?? null;
const findDeprecated = (key: PackageKey) =>
  key.sku === deprecated.sku && key.package === deprecated.package ? deprecated : null;

/** The products subgraph of the compatibility tests, as a department answers it: of every type by each of its keys. */
export const resolvers = {
  Query: {
    product: (_: unknown, { id }: { id: string }) => findProduct({ id }),
    deprecatedProduct: (_: unknown, key: PackageKey) => findDeprecated(key),
  },
  Product: { __resolveReference: findProduct },
  DeprecatedProduct: { __resolveReference: findDeprecated },
  ProductResearch: {
    __resolveReference: ({ study: { caseNumber } }: { study: { caseNumber: string } }) =>
      products.flatMap(({ research }) => research).find(({ study }) => study.caseNumber === caseNumber) ?? null,
  },
  User: {
    __resolveReference: (reference: UserReference) =>
      reference.email === owner.email ? { ...owner, ...reference } : null,
    averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment }: UserReference) =>
      totalProductsCreated === undefined || yearsOfEmployment === undefined
        ? null
        : Math.round(totalProductsCreated / yearsOfEmployment),
  },
  Inventory: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    deprecatedProducts: ({ id }: { id: string }) => (id === 'apollo-oss' ? [deprecated] : []),
  },
};
