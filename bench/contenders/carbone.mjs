import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import engine from 'carbone';
import { carboneTags } from '../layout/source.mjs';
import { wordTemplates } from './word-templates.mjs';

/** A Word template on disk: the package takes paths only, and reads the file for each document. */
export const carbone = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const pathOf = (name) => join(folder, `${name}.docx`);
  for (const [name, bytes] of Object.entries(await wordTemplates(carboneTags()))) writeFileSync(pathOf(name), bytes);
  const render = promisify(engine.render.bind(engine));
  return {
    name: 'carbone',
    format: 'docx',
    make: ({ name, facts }) => render(pathOf(name), facts, {}),
  };
};
