import { expect, test } from '@jest/globals';
import { workspaceFiles } from '../../src/init/workspace-files.js';
import { expectGolden } from './golden-file.js';

const ENOUGH = { regime: 'state', bloc: 'Khối thi đua các sở, ngành Tổng hợp', year: '2026', unit: ['Sở Nội vụ'] };
const ALL = {
  level: 'Tỉnh ủy',
  authority: 'Minh Họa',
  place: 'Minh Họa',
  regime: 'party',
  bloc: 'Cụm thi đua số 1: các huyện #tổng hợp',
  year: '2026',
  unit: ['Văn phòng Tỉnh ủy', '- Ban: “Tổ chức”', 'no'],
};

test.each([
  ['enough', ENOUGH],
  ['all', ALL],
])('a new workspace from answers: %s', (name, answers) => {
  const files = workspaceFiles(answers);
  expect(files.map(({ path }) => path.replace(/^blocs\/.*/u, 'blocs'))).toEqual([
    'thidua.yaml',
    'blocs',
    'thidua.schema.json',
  ]);
  for (const { path, text } of files.filter((file) => file.path.endsWith('.yaml')))
    expectGolden(`new-workspace/${name}/${path}`, text);
});
