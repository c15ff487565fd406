import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
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
  const templates = await readTemplates(
    folders.map((folder) => joinPath(folder, TEMPLATES)),
    world,
  );
  const partials = await readTemplates(
    folders.map((folder) => joinPath(folder, TEMPLATES, PARTIALS)),
    world,
  );
  const fonts = await readFonts(
    folders.map((folder) => joinPath(folder, FONTS)),
    world,
  );
  const diagnostics = [templates, partials, fonts].flatMap((outcome) => outcome.diagnostics);
  if (!templates.ok || !partials.ok || !fonts.ok) return failure(diagnostics);
  const registry = createRegistry(templates.value, partials.value);
  return success({ registry, fonts: fonts.value, gzip: world.gzip }, diagnostics);
}

async function readTemplates(
  folders: readonly string[],
  world: World,
): Promise<Outcome<ReadonlyMap<string, TemplateFile>>> {
  const files = new Map<string, TemplateFile>();
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    for (const path of await templatePaths(folder, world)) {
      const text = await readText(path, world);
      const id = baseName(path).slice(0, -EXTENSION.length);
      if (text.ok) files.set(id, { file: path, text: text.value });
      else diagnostics.push(...text.diagnostics);
    }
  }
  return diagnostics.length > 0 ? failure(diagnostics) : success(files);
}

async function readText(file: string, world: World): Promise<Outcome<string>> {
  const bytes = await world.readFile(file);
  if (bytes.ok) return decodeText(file, bytes.value);
  return failure([diagnose('load.unreadable', { place: { file }, facts: { ...bytes.failure } })]);
}

/** A folder that is not there has no templates. */
async function templatePaths(folder: string, world: World): Promise<readonly string[]> {
  const names = await world.list(folder);
  return names.ok
    ? names.value.filter((name) => extensionOf(name) === EXTENSION).map((name) => joinPath(folder, name))
    : [];
}
