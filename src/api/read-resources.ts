import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { unreadable } from '../diagnostics/unreadable.js';
import { createRegistry, type TemplateFile } from '../documents/registry.js';
import type { Resources } from '../documents/resources.js';
import { decodeText } from '../load/decode-text.js';
import { baseName, extensionOf, joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { readFonts } from './read-fonts.js';

const TEMPLATES = 'templates';
const PARTIALS = 'partials';
const FONTS = 'fonts';
const EXTENSION = '.hbs';

/**
 * Reads templates and fonts from folders such as the project's own and a workspace, each with `templates/` and `fonts/`
 * inside; what a later folder has goes before what an earlier one has.
 */
export async function readResources(folders: readonly string[], world: World): Promise<Outcome<Resources>> {
  const [templates, partials, fonts] = await Promise.all([
    readTemplates(inEach(folders, TEMPLATES), world),
    readTemplates(inEach(folders, TEMPLATES, PARTIALS), world),
    readFonts(inEach(folders, FONTS), world),
  ]);
  const diagnostics = [templates, partials, fonts].flatMap((outcome) => outcome.diagnostics);
  if (!templates.ok || !partials.ok || !fonts.ok) return failure(diagnostics);
  const registry = createRegistry(templates.value, partials.value);
  return success({ registry, fonts: fonts.value, gzip: world.gzip, evaluate: world.evaluate }, diagnostics);
}

function inEach(folders: readonly string[], ...names: readonly string[]): readonly string[] {
  return folders.map((folder) => joinPath(folder, ...names));
}

async function readTemplates(
  folders: readonly string[],
  world: World,
): Promise<Outcome<ReadonlyMap<string, TemplateFile>>> {
  const paths = (await Promise.all(folders.map((folder) => templatePaths(folder, world)))).flat();
  const read = await Promise.all(paths.map(async (file) => ({ file, text: await readText(file, world) })));
  const diagnostics = read.flatMap(({ text }) => text.diagnostics);
  if (diagnostics.length > 0) return failure(diagnostics);
  const files = read.flatMap(({ file, text }) => (text.ok ? [[idOf(file), { file, text: text.value }] as const] : []));
  return success(new Map(files));
}

function idOf(file: string): string {
  return baseName(file).slice(0, -EXTENSION.length);
}

async function readText(file: string, world: World): Promise<Outcome<string>> {
  const bytes = await world.readFile(file);
  if (bytes.ok) return decodeText(file, bytes.value);
  return failure([unreadable(file, bytes.failure)]);
}

/** A folder that is not there has no templates. */
async function templatePaths(folder: string, world: World): Promise<readonly string[]> {
  const names = await world.list(folder);
  return names.ok
    ? names.value.filter((name) => extensionOf(name) === EXTENSION).map((name) => joinPath(folder, name))
    : [];
}
