import { test } from '@jest/globals';
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { blocYearSchema } from '../src/model/bloc-year.js';
import { createRegistry } from '../src/documents/registry.js';
import { parseTrueType } from '../src/text/truetype.js';
import { makePaper, renderPaper } from '../src/pipeline.js';
test('thin', async () => {
  const f = (n: string) => parseTrueType(readFileSync(`fonts/Tinos-${n}.ttf`)) as any;
  const fonts = { regular: f('Regular'), bold: f('Bold'), italic: f('Italic'), boldItalic: f('BoldItalic') };
  const read = (dir: string) => new Map(readdirSync(dir).filter((n) => n.endsWith('.hbs')).map((n) => [n.replace('.hbs', ''), { file: `${dir}/${n}`, text: readFileSync(`${dir}/${n}`, 'utf8') }]));
  const registry = createRegistry(read('templates'), read('templates/partials'));
  const data = blocYearSchema.parse(parse(readFileSync('/tmp/thin/bloc.yaml', 'utf8')));
  const bloc = { data, file: 'bloc.yaml', locate: () => ({ place: { file: 'bloc.yaml' } }) };
  const kind = registry.kinds.get('giao-uoc')!;
  const paper = makePaper(bloc, kind, false, { registry, fonts });
  if (!paper.ok) throw new Error(JSON.stringify(paper.diagnostics, null, 1));
  for (const format of ['docx', 'pdf'] as const) writeFileSync(`/tmp/thin/out.${format}`, await renderPaper(paper.value, format, { registry, fonts }));
});
