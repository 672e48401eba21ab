/** Which room may import which: read from the top, each may import what stands below it, and nothing above. */
const SERVER = [
  'commands',
  'http',
  'handlers',
  'simulate',
  'delivery',
  'store',
  'config',
  'contract',
  'telemetry',
];
const SUITE = ['report', 'caller', 'run', 'causes', 'checks', 'probe', 'evaluation', 'catalogue'];
const CALLER = ['causes', 'evaluation', 'endpoint', 'play', 'drivers'];
const FUZZ = ['classes', 'oracle', 'target', 'inputs', 'readers'];
const CLIENT = ['send', 'receive', 'sign', 'contract'];
/** What the page has from the server beside the types: it runs in browsers too. */
const SHARED =
  '^server/(handlers/console/(search-language|search-texts)|simulate/reserved-headers|telemetry/split-languages)\\.ts$';
const TOP = ['scripts', 'tests', 'server', 'client', 'generated'];

const upwards = (rooms, folder) =>
  rooms.slice(1).map((room, at) => ({
    name: `${folder}${room}-imports-only-downwards`,
    severity: 'error',
    from: { path: `^${folder}${room}/` },
    to: { path: `^${folder}(${rooms.slice(0, at + 1).join('|')})/` },
  }));

const onlyFrom = (library, path) => ({
  name: `only-one-home-for-${library}`,
  severity: 'error',
  from: { path: '^(client|server)/', pathNot: path },
  to: { path: `node_modules/${library}/` },
});

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...upwards(TOP, ''),
    ...upwards(SERVER, 'server/'),
    ...upwards(SUITE, 'server/conformance/'),
    ...upwards(CALLER, 'server/conformance/caller/'),
    ...upwards(CLIENT, 'client/'),
    ...upwards(FUZZ, 'scripts/fuzz/'),
    {
      name: 'scripts-import-no-test',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^tests/' },
    },
    {
      name: 'rooms-import-no-door',
      severity: 'error',
      from: { path: '^(server|client)/[^/]+/', pathNot: '^server/commands/serve\\.ts$' },
      to: { path: '^$1/[^/]+\\.ts$' },
    },
    {
      name: 'the-suite-knows-nothing-of-the-server',
      severity: 'error',
      from: { path: '^server/conformance/' },
      to: {
        path: '^server/',
        pathNot: '^server/(conformance/|telemetry/(shell|visible)\\.ts$)',
      },
    },
    {
      name: 'only-commands-know-the-suite',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(cli\\.ts|commands/|conformance/)' },
      to: { path: '^server/conformance/' },
    },
    {
      name: 'the-page-knows-only-the-control-API',
      severity: 'error',
      from: { path: '^server/console/' },
      to: {
        path: '^(server|client|generated)/',
        pathNot: ['^server/console/', '^generated/(console|return-codes)\\.ts$', SHARED],
      },
    },
    {
      name: 'nobody-imports-the-page',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: '^server/console/' },
      to: { path: '^server/console/' },
    },
    {
      name: 'what-the-page-shares-runs-in-browsers',
      severity: 'error',
      from: { path: SHARED },
      to: { pathNot: [SHARED, '^generated/console\\.ts$'] },
    },
    onlyFrom('openapi-backend', '^server/contract/'),
    onlyFrom('koa', '^server/(http|server\\.ts)'),
    onlyFrom('pg', '^server/store/postgres/'),
    onlyFrom('openapi-fetch', '^(client/send|server/commands|server/console)/'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(scripts/bench/node_modules|tests/runtimes/(run-|consumer)|tests/partner-tools/(node_modules|run-|programs)|client/(dist|examples)|server/dist|dist/)',
    },
  },
};
