// The layer table of CONTRIBUTING.md. `$1` is the department of the importing file, so that
// a new department needs no new rule.

// what npm has put below a department's folder is not ours
const ours = '^(packages|schema|subgraphs|gateway|dashboard)/(?!.*node_modules/)';
const kernel = '^packages/kernel/src/';
const runtime = '^packages/runtime/src/';
const subgraphKit = '^packages/subgraph/src/';
const contracts = '^schema/src/contracts/';
const events = '^schema/(events/|src/(defineEvent|eventCatalogue)\\.ts$)';
const own = (folders) => `^subgraphs/$1/src/(${folders})/`;
const bench = '^bench/';
/** What is told to codegen: how documents lose what a person may not read. */
const documentRules = '^dashboard/src/graph/(askOnlyReadable|FieldRules)\\.ts$';
const simulator = '^packages/provider-simulator/src/';
const tests = '\\.test\\.ts$|/test/|/testing/|\\.config\\.ts$';

const layers = [
  ['kernel', '^packages/kernel/src/', [kernel]],
  ['runtime', '^packages/runtime/src/', [kernel, runtime]],
  ['subgraph-kit', '^packages/subgraph/src/', [kernel, runtime, subgraphKit]],
  ['provider-simulator', simulator, [kernel, runtime, simulator]],
  ['stack', '^packages/stack/(?!src/story/)', [kernel, runtime, '^packages/stack/', '^schema/src/']],
  ['stack-stories', '^packages/stack/src/story/', [kernel, runtime, '^packages/stack/', simulator]],
  // composes what a department is about to publish, by the rules that CI holds for ours
  ['cli', '^packages/cli/', [kernel, '^schema/src/', '^packages/cli/']],
  ['schema', '^schema/src/', [kernel, '^schema/', documentRules]],
  ['events', '^schema/events/', [kernel, '^schema/src/defineEvent\\.ts$', '^schema/events/']],
  ['domain', '^subgraphs/([^/]+)/src/domain/', [kernel, own('domain')]],
  ['usecases', '^subgraphs/([^/]+)/src/usecases/', [kernel, own('domain|usecases')]],
  ['storage', '^subgraphs/([^/]+)/src/storage/', [kernel, runtime, own('domain|storage')]],
  [
    'graphql-and-jobs',
    '^subgraphs/([^/]+)/src/(?:graphql|jobs)/',
    [kernel, runtime, subgraphKit, own('domain|usecases|graphql|jobs'), events],
  ],
  [
    'wiring',
    '^subgraphs/([^/]+)/src/[^/]+\\.ts$',
    [kernel, runtime, subgraphKit, '^subgraphs/$1/', events, '^schema/demo/'],
  ],
  ['gateway', '^gateway/src/(?!registry/)', [kernel, runtime, '^gateway/src/', events, contracts]],
  // judges what departments publish by the rules that CI holds for ours
  ['gateway-registry', '^gateway/src/registry/', [kernel, runtime, '^gateway/src/', '^schema/src/']],
  [
    'bench',
    '^bench/(?!roadmap/|bin/benchRoadmap|projects/|bin/benchProjects|dashboard/fillWall)',
    [kernel, runtime, subgraphKit, '^packages/stack/src/', simulator, bench],
  ],
  [
    'bench-roadmap', // measures approval's planner by itself
    '^bench/(?:roadmap/|bin/benchRoadmap)',
    [kernel, runtime, '^subgraphs/approval/src/(?:domain|storage)/', bench],
  ],
  [
    'bench-projects', // fills approval's tables, and asks approval by its own door
    '^bench/(?:projects/|bin/benchProjects|dashboard/fillWall)',
    [kernel, runtime, subgraphKit, '^subgraphs/approval/src/', bench],
  ],
  // a page in the browser: it knows the graph by its schema and its documents alone
  ['dashboard', '^dashboard/', ['^dashboard/']],
  ['dashboard-pages', '^dashboard/src/pages/([^/]+)/', ['^dashboard/src/(?!pages/)', '^dashboard/src/pages/$1/']],
  ['docs', '^docs/', []],
  ['examples', '^examples/', []], // strangers' folders: they need nothing of ours
];

const layerRules = layers.map(([name, from, allowed]) => ({
  name: `layer-${name}`,
  comment: `${name} may import only: ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: ours, pathNot: allowed },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'domain-and-usecases-are-pure',
      comment: 'What is true and what can be done need no npm package and nothing of Node but node:crypto.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/(domain|usecases)/', pathNot: tests },
      to: { pathNot: [ours, '^(node:)?crypto$'] },
    },
    {
      name: 'sql-in-storage-only',
      comment: 'SQL never leaves storage/ (and the runtime that connects).',
      severity: 'error',
      from: {
        path: ours,
        // the command line reads how a stranger's table is made, once
        pathNot: [
          tests,
          '^subgraphs/[^/]+/src/storage/',
          '^gateway/src/registry/storage/',
          '^packages/runtime/src/',
          '^packages/cli/src/create/readTable\\.ts$',
        ],
      },
      to: { path: '^node_modules/(drizzle-orm|pg)/' },
    },
    {
      name: 'never-another-department',
      comment: 'Departments meet in schema/ and in the exchange, tests included.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'departments-are-nobodys-library',
      comment: 'Only tests of the gateway, of the command line and of the whole stack may start a department.',
      severity: 'error',
      from: {
        path: '^(packages|schema|gateway)/',
        pathNot: '^(gateway|packages/(stack|cli))/(test/|.*(\\.test\\.ts$|/test/|/testing/))',
      },
      to: { path: '^subgraphs/' },
    },
    {
      name: 'tests-are-nobodys-library',
      comment: 'What runs in production imports no test and nothing made for tests.',
      severity: 'error',
      from: { path: ours, pathNot: tests },
      to: { path: `^(packages|schema|subgraphs|gateway)/.*(\\.test\\.ts$|/test/|/testing/)` },
    },
    {
      name: 'bench-is-nobodys-library',
      comment: 'The harness looks at the product from outside, and the product knows nothing of it.',
      severity: 'error',
      from: { path: ours },
      to: { path: bench },
    },
    {
      name: 'simulator-is-test-kit',
      comment: 'Only bench, the stories of the demo and the tests of the whole stack play outside providers.',
      severity: 'error',
      from: { path: ours, pathNot: `${simulator}|^packages/stack/(src/story|test)/` },
      to: { path: simulator },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'all-imports-resolve', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['/generated/', '/\\.data/', '^bench/peers/', '^packages/cli/templates/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
