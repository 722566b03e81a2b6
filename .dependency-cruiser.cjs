/**
 * The arrows between the rooms (`npm run arrows`). Each room may import from the rooms named here and from no other;
 * `worker` wires everything, `test`, `bench` and `scripts` may look anywhere, and nothing imports those four.
 */
const arrows = {
  peraturan: [],
  workflows: ['peraturan'],
  register: ['peraturan'],
  surat: ['peraturan'],
  tte: ['peraturan', 'workflows'],
  activities: ['peraturan', 'workflows', 'register', 'surat', 'tte'],
  client: ['peraturan', 'workflows', 'register', 'surat', 'tte', 'activities'],
  audit: ['peraturan', 'workflows', 'register', 'surat', 'client'],
  api: ['peraturan', 'workflows', 'client'],
  // Knows the API by the types of its OpenAPI document alone, which stand in docs/.
  web: [],
  cli: ['peraturan', 'register', 'client', 'audit', 'tte'],
};
const free = ['worker', 'test', 'bench', 'scripts'];
const rooms = [...Object.keys(arrows), ...free];
const inside = (names) => `^(${names.join('|')})/`;

const arrowRules = Object.entries(arrows).map(([room, allowed]) => {
  const others = Object.keys(arrows).filter((other) => other !== room && !allowed.includes(other));
  // Workflows know the activities by their types alone: a workflow runs where no activity can.
  const typesOnly = room === 'workflows' ? ['activities'] : [];
  return {
    name: `${room}-may-import-only-${allowed.join('-') || 'nothing'}`,
    severity: 'error',
    from: { path: inside([room]) },
    to: { path: inside(others.filter((other) => !typesOnly.includes(other))) },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: 'workflows-know-activities-by-their-types-alone',
      severity: 'error',
      from: { path: inside(['workflows']) },
      to: { path: inside(['activities']), dependencyTypesNot: ['type-only'] },
    },
    {
      // What a decision would issue is composed by the code that issues it; whatever else an activity does is the worker's.
      name: 'the-client-only-previews',
      severity: 'error',
      from: { path: inside(['client']) },
      to: { path: inside(['activities']), pathNot: '^activities/pratinjau\\.ts$' },
    },
    {
      name: 'nothing-imports-worker-bench-or-scripts',
      severity: 'error',
      from: { pathNot: inside(free) },
      to: { path: inside(free) },
    },
    {
      name: 'worker-imports-no-test',
      severity: 'error',
      from: { path: inside(['worker']) },
      to: { path: inside(['test', 'bench', 'scripts']) },
    },
    {
      // bench holds the conventional workflow that ours is measured against.
      name: 'only-workflows-import-the-workflow-sdk',
      severity: 'error',
      from: { pathNot: inside(['workflows', 'test', 'bench']) },
      to: { path: '(^|/)@temporalio/workflow/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: inside(rooms), pathNot: '\\.d\\.[cm]?ts$' },
      to: {},
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      // What the page is made of is in its built files. sdk-download.mjs is a tool of the set-up: it does without the package where that is not installed.
      name: 'the-product-needs-no-development-package',
      severity: 'error',
      from: { path: inside(rooms), pathNot: '^(test|bench|scripts|web)/|^worker/temporal-server/sdk-download\\.mjs$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(dist|dist-web|data|docs|\\.git)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
