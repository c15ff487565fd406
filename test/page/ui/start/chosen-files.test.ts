import { expect, test } from '@jest/globals';
import { chosenFiles } from '../../../../src/page/ui/start/chosen-files.js';

function file(path: string): File {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return Object.assign(new File([''], name), { webkitRelativePath: path.includes('/') ? path : '' });
}

test('of a folder only what the tool reads is taken, of single files all, so that the engine can say why not', () => {
  const paths = [
    'ghi-chu.docx',
    'm/thidua.yaml',
    'm/blocs/khoi.XLSX',
    'm/blocs/~$khoi.xlsx',
    'm/templates/partials/a.hbs',
    'm/fonts/times.ttf',
    'm/out/khoi/giao-uoc.pdf',
    'm/.git/x.yaml',
    'm/node_modules/p/package.json',
  ];
  expect(chosenFiles(paths.map(file)).map(({ path }) => path)).toEqual([
    'ghi-chu.docx',
    'm/thidua.yaml',
    'm/blocs/khoi.XLSX',
    'm/templates/partials/a.hbs',
    'm/fonts/times.ttf',
  ]);
});
