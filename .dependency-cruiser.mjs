// The floors and which of them each may import. Tests and processes of a floor have the arrows of their floor.
const app = ['components', 'components/ui', 'actions', 'api', 'jobs', 'auth', 'data', 'formats', 'domain'];
const doors = ['auth', 'data', 'input', 'formats', 'domain'];

const arrows = {
  app,
  components: ['components/ui', 'actions', 'input', 'domain'],
  'components/ui': [],
  actions: doors,
  api: doors,
  jobs: ['data', 'delivery', 'formats', 'domain'],
  auth: ['data', 'domain'],
  data: ['domain'],
  delivery: ['domain'],
  formats: ['domain'],
  input: ['domain'],
  domain: [],
  bench: ['data', 'domain', 'jobs'],
  scripts: ['bench', 'auth', 'data', 'domain', 'jobs'],
};

const folders = {
  app: '^(app/|(proxy|instrumentation)[.]ts$)',
  components: '^components/(?!ui/)',
  'components/ui': '^components/ui/',
  bench: '^bench/',
  scripts: '^scripts/',
};

/** Where the files of a floor are. */
const folder = (floor) => folders[floor] ?? `^lib/${floor}/`;

export const floors = Object.keys(arrows).map(folder);

const OURS = '^(app|bench|components|e2e|lib|prisma|scripts)/|^(proxy|instrumentation)[.]ts$';
const TEST = '[.](test|process)[.]ts$';
const FOR_TESTS = '/(scratch|old-databases|test-[a-z-]+|clock-change-answers)[.]ts$';

const floorRules = Object.entries(arrows).map(([floor, allowed]) => ({
  name: `${floor}-imports-${allowed.join('-').replaceAll('/', '.') || 'nothing-of-ours'}`,
  severity: 'error',
  from: { path: folder(floor) },
  to: { path: OURS, pathNot: [floor, ...allowed].map(folder) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [
    ...floorRules,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every-import-is-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'only-data-speaks-prisma',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/data/' },
      to: { path: '(^|/)(@prisma|prisma|libsql)(/|$)|^lib/data/generated/' },
    },
    {
      name: 'rules-do-no-io',
      severity: 'error',
      from: { path: '^lib/(domain|input|formats)/', pathNot: [TEST, FOR_TESTS] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'temporal-is-the-one-library-of-domain',
      severity: 'error',
      from: { path: '^lib/domain/', pathNot: [TEST, FOR_TESTS] },
      to: { path: 'node_modules/', pathNot: 'node_modules/temporal-polyfill/' },
    },
    {
      name: 'tests-are-imported-by-tests-alone',
      severity: 'error',
      from: { pathNot: [TEST, FOR_TESTS] },
      to: { path: [TEST, FOR_TESTS] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^lib/data/generated/' },
    // An import of a type is an arrow like any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'react-server', 'node', 'default', 'types'],
    },
  },
};

export default config;
