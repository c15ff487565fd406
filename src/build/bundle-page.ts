import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { licenceTexts } from './licence-texts.js';
import { packageArchive } from './package-archive.js';
import { readyModules } from './ready-modules.js';
import { unusedModules } from './unused-modules.js';

/** Browsers of the last three years: what unpacks the page's parts and what the packages ask for is in all of them. */
const TARGET = ['chrome110', 'edge110', 'firefox115'];

/** What packages take for the place of their files: a script without a place has none, and pdfkit names files it holds by theirs. */
const PLACE = { 'import.meta.url': JSON.stringify('file:///thidua/') };

const UI = join('src', 'page', 'ui');

/** The page that needs no installation: one HTML file with code, fonts, templates and styles of the project in `root` inside. */
export async function bundlePage(root: string): Promise<string> {
  const worker = await bundle(root, 'src/page/worker/main.ts', { plugins: [await readyModules(root), unusedModules] });
  const script = await bundle(root, 'src/page/ui/main.ts', {});
  const style = await bundle(root, 'src/page/ui/page.css', {});
  const fonts = readFileSync(join(root, 'fonts', 'OFL.txt'), 'utf8');
  const licences = `${licenceTexts(root, [...worker.inputs, ...script.inputs])}\nTinos\n\n${fonts}`;
  const parts = {
    policy: policyFor(script.text, style.text),
    style: style.text,
    script: script.text,
    worker: packed(worker.text),
    package: Buffer.from(packageArchive(root)).toString('base64'),
    licences: packed(licences),
  };
  return filled(readFileSync(join(root, UI, 'page.html'), 'utf8'), parts);
}

interface Bundled {
  readonly text: string;
  readonly inputs: readonly string[];
}

async function bundle(root: string, entry: string, options: BuildOptions): Promise<Bundled> {
  const { outputFiles = [], metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    define: PLACE,
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });
  const text = outputFiles.map((file) => file.text.trim()).join('\n');
  return { text, inputs: Object.keys(metafile?.inputs ?? {}) };
}

function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}

/** Nothing is loaded from anywhere, and nothing runs but what the build put in; the worker and its scripts are made by the page. */
function policyFor(script: string, style: string): string {
  return [
    `default-src 'none'`,
    `script-src ${hashOf(script)} blob:`,
    `worker-src blob:`,
    `style-src ${hashOf(style)}`,
    `img-src data: blob:`,
    `font-src data: blob:`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The template with its places filled; what is filled in is not looked through for places. */
function filled(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (place, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`nothing to put into ${place}`);
    return part;
  });
}
