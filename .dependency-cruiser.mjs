/**
 * Who may import whom. The arrows point one way: src-renderer -> src-shared <- src-main.
 * Below main.ts a folder imports itself, src-shared and the neighbours named here, and nothing else.
 */
const neighbours = {
  vault: ['store/migrations', 'files'],
  store: ['files'],
  backup: ['vault', 'files'],
  report: ['store', 'files'],
  outgoing: ['store', 'files', 'report'],
  reminders: ['store'],
  import: ['store', 'files'],
  files: [],
  electron: [],
  ipc: ['vault', 'store', 'backup', 'report', 'outgoing', 'reminders', 'import', 'files'],
};

const sideways = Object.entries(neighbours).map(([folder, allowed]) => ({
  name: `main-${folder}-keeps-to-its-neighbours`,
  comment: `src-main/${folder} may import ${['itself', 'src-shared', ...allowed].join(', ')}; main.ts puts the parts together.`,
  severity: 'error',
  from: { path: `^src-main/${folder}/` },
  to: { path: '^src-main/', pathNot: [folder, ...allowed].map((name) => `^src-main/${name}/`) },
}));

/** The rooms of src-shared from top to bottom; a room imports itself and those below it. */
const floors = [['textscan'], ['report'], ['disclosure'], ['i18n'], ['ipc'], ['domain']];

const upward = floors.slice(1).flatMap((rooms, index) =>
  rooms.map((room) => ({
    name: `shared-${room}-looks-down`,
    comment: `Within src-shared the arrows go textscan -> report -> disclosure -> i18n -> ipc -> domain, never back.`,
    severity: 'error',
    from: { path: `^src-shared/${room}/` },
    to: {
      path: `^src-shared/(${floors
        .slice(0, index + 1)
        .flat()
        .join('|')})/`,
    },
  })),
);

export default {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment:
        'src-shared is plain TypeScript for both sides: it imports itself, zod and date-fns, no Node, no Electron, no DOM library.',
      severity: 'error',
      from: { path: '^src-shared/' },
      to: { pathNot: ['^src-shared/', '(^|/)node_modules/(zod|date-fns)/'] },
    },
    {
      name: 'audit-and-protect-apart',
      comment:
        'What attacks a report shares no code with what protects it, so that a mistake in one is not made twice.',
      severity: 'error',
      from: { path: '^src-shared/disclosure/(protect|audit)/' },
      to: { path: '^src-shared/disclosure/(protect|audit)/', pathNot: '^src-shared/disclosure/$1/' },
    },
    {
      name: 'contract-knows-neither-side',
      comment: 'The contract of protect and audit holds what both have in common, and nothing of either.',
      severity: 'error',
      from: { path: '^src-shared/disclosure/contract/' },
      to: { path: '^src-shared/disclosure/(protect|audit)/' },
    },
    {
      name: 'renderer-meets-main-through-shared',
      comment:
        'The page imports src-shared and its own packages. It reaches main through window.kluis alone.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: ['^src-main/', '^tests/', '^tools/'] },
    },
    {
      name: 'renderer-is-a-page',
      comment: 'The page runs in a sandbox: there is no Node and no Electron in it.',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-does-not-know-the-page',
      comment: 'Main sends values through the contract in src-shared/ipc.',
      severity: 'error',
      from: { path: '^src-main/' },
      to: { path: ['^src-renderer/', '^tests/', '^tools/'] },
    },
    {
      name: 'electron-stays-in-its-folder',
      comment:
        'Only src-main/electron, main.ts and preload.ts import electron, so that the rest runs and is tested as plain Node.',
      severity: 'error',
      from: {
        path: '^src-',
        pathNot: ['^src-main/electron/', '^src-main/main\\.ts$', '^src-main/preload\\.ts$'],
      },
      to: { path: ['^electron($|/)', '(^|/)node_modules/electron/'] },
    },
    {
      name: 'preload-is-one-file',
      comment:
        'A sandboxed preload can require electron and nothing else; types from src-shared cost nothing.',
      severity: 'error',
      from: { path: '^src-main/preload\\.ts$' },
      to: { pathNot: ['^electron($|/)', '(^|/)node_modules/electron/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-place-opens-an-archive',
      comment:
        'src-main/vault/openDatabase.ts sets the key and every pragma on every open. Elsewhere only the types are used.',
      severity: 'error',
      from: { path: '^src-', pathNot: '^src-main/vault/openDatabase\\.ts$' },
      to: { path: '(^|/)node_modules/better-sqlite3', dependencyTypesNot: ['type-only'] },
    },
    ...sideways,
    ...upward,
    {
      name: 'every-main-folder-has-a-place',
      comment: 'A new folder in src-main gets a row in the table above this rule, and in CONTRIBUTING.md.',
      severity: 'error',
      from: { path: '^src-main/([^/]+)/', pathNot: `^src-main/(${Object.keys(neighbours).join('|')})/` },
      to: { path: '^src-', pathNot: ['^src-main/$1/', '^src-shared/'] },
    },
    {
      name: 'nobody-imports-the-composition-root',
      comment: 'main.ts and preload.ts are started, not imported.',
      severity: 'error',
      from: { path: '^(src-|tools/)' },
      to: { path: '^src-main/(main|preload)\\.ts$' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need one another, be it for a type, are one file or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      comment: 'A path that leads nowhere fails here, not at the user.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
