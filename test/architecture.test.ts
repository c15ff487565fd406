import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** Rooms of the house and the rooms each may import from. A stage never imports another stage. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  world: [],
  text: ['blocks'],
  blocks: [],
  pages: ['blocks'],
  tree: ['blocks'],
  layouts: ['blocks', 'tree'],
  model: ['diagnostics', 'text'],
  schema: ['model'],
  load: ['diagnostics', 'text', 'world'],
  view: ['model', 'text', 'tree'],
  documents: ['diagnostics', 'model', 'text'],
  compose: ['diagnostics', 'view'],
  markup: ['diagnostics', 'tree'],
  lower: ['blocks', 'layouts', 'text', 'tree'],
  paginate: ['blocks', 'pages', 'text'],
  'render/docx': ['blocks', 'zip'],
  'render/pdf': ['blocks', 'pages', 'text'],
  check: ['blocks', 'diagnostics', 'documents', 'model', 'pages', 'text', 'tree', 'view'],
  preflight: ['diagnostics', 'text', 'xml'],
  inspect: ['diagnostics', 'layouts', 'text', 'xml', 'zip'],
  pipeline: [
    'blocks',
    'check',
    'compose',
    'diagnostics',
    'documents',
    'layouts',
    'lower',
    'markup',
    'model',
    'pages',
    'paginate',
    'render/docx',
    'render/pdf',
    'text',
    'tree',
    'view',
  ],
  api: [
    'blocks',
    'check',
    'diagnostics',
    'documents',
    'inspect',
    'load',
    'model',
    'pipeline',
    'preflight',
    'text',
    'workbook',
    'world',
  ],
  workbook: ['diagnostics', 'load', 'model', 'schema', 'text', 'tree', 'world', 'xml', 'zip'],
  index: ['api', 'check', 'diagnostics', 'documents', 'load', 'model', 'pipeline', 'world'],
  init: ['api', 'diagnostics', 'load', 'model', 'schema', 'text', 'world'],
  xml: [],
  zip: [],
  batch: [
    'api',
    'blocks',
    'diagnostics',
    'documents',
    'load',
    'model',
    'pages',
    'pipeline',
    'text',
    'tree',
    'view',
    'world',
    'zip',
  ],
  node: ['world'],
  build: [
    'api',
    'batch',
    'cli',
    'compose',
    'documents',
    'layouts',
    'lower',
    'pipeline',
    'render/docx',
    'tree',
    'world',
  ],
  'page/protocol': ['blocks', 'diagnostics', 'pages'],
  'page/engine': [
    'api',
    'batch',
    'diagnostics',
    'load',
    'model',
    'page/protocol',
    'pipeline',
    'schema',
    'tree',
    'workbook',
    'world',
    'zip',
  ],
  'page/worker': ['page/engine', 'page/protocol', 'zip'],
  'page/ui': ['page/protocol', 'world'],
  cli: ['api', 'batch', 'diagnostics', 'index', 'init', 'load', 'page/protocol', 'schema', 'text', 'workbook', 'world'],
};

/** Packages and the only rooms that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['model', 'schema', 'load', 'documents', 'check', 'batch'],
  yaml: ['load', 'documents', 'init'],
  'date-fns': ['view'],
  '@date-fns/utc': ['view'],
  'fastest-levenshtein': ['diagnostics', 'inspect', 'check'],
  handlebars: ['compose'],
  saxes: ['markup', 'workbook', 'xml'],
  linebreak: ['text'],
  docx: ['render/docx'],
  tinypool: ['batch'],
  esbuild: ['build'],
  fflate: ['zip', 'render/docx'],
  pdfkit: ['render/pdf'],
  '@cantoo/pdf-lib': ['preflight'],
};

/** The only files that may use Node itself: everything else runs in a browser too. Of `batch` those that make hashes. */
const MAY_USE_NODE = /^(?:world\/node-|cli\/|build\/|batch\/(?:sha256|signing\/page-hash)\.ts)/u;

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
const IMPORT = /^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => path.split(sep).join('/'))
  .map((path) => {
    const text = readFileSync(join(SOURCE, path), 'utf8');
    return {
      path,
      text,
      imports: [...text.matchAll(IMPORT)].map(([, ...found]) => found.find((path) => path !== undefined) ?? ''),
    };
  });

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first === 'render' || first === 'page') return `${first}/${second.replace(/\.ts$/u, '')}`;
  return first.replace(/\.ts$/u, '');
}

function target(file: SourceFile, specifier: string): string {
  return normalize(join(dirname(file.path), specifier))
    .split(sep)
    .join('/')
    .replace(/\.js$/u, '.ts');
}

const local = (specifier: string) => specifier.startsWith('.');

/** `date-fns/parse` belongs to `date-fns`. */
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? '';

describe('architecture', () => {
  test('every room is known', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('rooms import only what they may', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(local)
        .map((specifier) => ({ from: roomOf(file.path), to: roomOf(target(file, specifier)), file: file.path }))
        .filter(({ from, to }) => from !== to && !MAY_IMPORT[from]?.includes(to))
        .map(({ file: path, to }) => `${path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no room is allowed what it does not use', () => {
    const used = new Set(
      files.flatMap((file) =>
        file.imports.filter(local).map((to) => `${roomOf(file.path)} > ${roomOf(target(file, to))}`),
      ),
    );
    const idle = Object.entries(MAY_IMPORT).flatMap(([from, rooms]) =>
      rooms.map((to) => `${from} > ${to}`).filter((pair) => !used.has(pair)),
    );
    expect(idle).toEqual([]);
  });

  test('packages are imported only in their rooms', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((specifier) => !local(specifier) && !specifier.startsWith('node:'))
        .filter((specifier) => !PACKAGES[packageOf(specifier)]?.includes(roomOf(file.path)))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no room is allowed a package that it does not use', () => {
    const used = new Set(
      files.flatMap(({ path, imports }) => imports.map((to) => `${roomOf(path)} > ${packageOf(to)}`)),
    );
    const idle = Object.entries(PACKAGES).flatMap(([name, rooms]) =>
      rooms.map((room) => `${room} > ${name}`).filter((pair) => !used.has(pair)),
    );
    expect(idle).toEqual([]);
  });

  test('only the world of Node and the command line use Node', () => {
    const wrong = files.filter(
      ({ path, text, imports }) =>
        !MAY_USE_NODE.test(path) &&
        (imports.some((to) => to.startsWith('node:')) || /\b(Buffer|process)\b[.(]/u.test(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('neither clock nor chance enters', () => {
    const wrong = files.filter(({ text }) =>
      /new Date\(\)|Date\.now\(|performance\.|Math\.random\(|randomUUID/u.test(text),
    );
    // the rate and the time left that a screen shows: nothing is decided by them
    expect(wrong.map(({ path }) => path)).toEqual(['cli/live-line.ts']);
  });

  test('nothing imports in a circle', () => {
    const graph = new Map(files.map((file) => [file.path, file.imports.filter(local).map((to) => target(file, to))]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      if (trail.includes(path) || done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('files stay small, tables of data apart', () => {
    const most = (text: string) => (/\bfunction\b/u.test(text) ? 200 : 300);
    const long = files.filter(({ text }) => text.split('\n').length > most(text)).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test('the top level holds what it should', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    const found = [...new Set(tracked.filter((path) => path !== '').map((path) => path.split('/')[0]))].sort();
    expect(found).toEqual([
      '.ci',
      '.gitattributes',
      '.gitignore',
      '.npmrc',
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bench',
      'biome.json',
      'docs',
      'examples',
      'fonts',
      'jest.config.js',
      'package-lock.json',
      'package.json',
      'src',
      'templates',
      'test',
      'tsconfig.build.json',
      'tsconfig.json',
    ]);
    expect(relative(root, SOURCE)).toBe('src');
  });
});
