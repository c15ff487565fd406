import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  blocYearFrom,
  generate,
  type LoadedBlocYear,
  loadBlocYear,
  MemoryWorld,
  type Outcome,
  readResources,
} from '../../src/index.js';
import { nodeWorld, packageFolder } from '../../src/node.js';
import { unwrap } from '../support/unwrap.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const example = /```yaml\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
const plain = (): Record<string, unknown> => parse(example);

const findings = ({ diagnostics }: Outcome<LoadedBlocYear>) =>
  diagnostics.map(({ code, path, place }) => ({ code, path, place }));

test('gives what a file with the same data gives', async () => {
  const read = unwrap(await loadBlocYear({ file: 'khoi.yaml' }, new MemoryWorld({ 'khoi.yaml': example })));
  const made = unwrap(blocYearFrom(plain(), 'khoi.yaml'));
  expect(made.data).toEqual(read.data);
  expect(made.texts).toEqual(read.texts);
  expect(made.typed('units[0].name')).toBe('Sở Nội vụ');
  expect(made.locate('units[0].name').label).toBe(read.locate('units[0].name').label);
  expect(made.locate('units[0].name', [0, 2]).place).toEqual({ file: 'khoi.yaml' });
});

test('makes the same papers as the file', async () => {
  const resources = unwrap(await readResources([packageFolder()], nodeWorld));
  const read = unwrap(await loadBlocYear({ file: 'khoi.yaml' }, new MemoryWorld({ 'khoi.yaml': example })));
  const options = { documents: ['giao-uoc'] };
  const [fromFile, fromData] = [
    await generate(read, resources, options),
    await generate(unwrap(blocYearFrom(plain())), resources, options),
  ];
  expect(fromData.files.map(({ name }) => name)).toEqual(['khoi-giao-uoc.docx', 'khoi-giao-uoc.pdf']);
  expect(fromData.files.map(({ bytes }) => bytes)).toEqual(fromFile.files.map(({ bytes }) => bytes));
});

test('tells every slip by its field, in the name given', () => {
  const units = [{ name: 'Sở Nội vụ', headTitel: 'Giám đốc' }, { headTitle: 'Giám đốc' }];
  expect(findings(blocYearFrom({ ...plain(), units }, 'bản ghi 7'))).toEqual([
    { code: 'data.unknown-key', path: 'units[0].headTitel', place: { file: 'bản ghi 7' } },
    { code: 'data.missing', path: 'units[1].name', place: { file: 'bản ghi 7' } },
  ]);
});

test('takes a number for text where text is wanted, as a file does', () => {
  const made = unwrap(blocYearFrom({ ...plain(), documents: { 'giao-uoc': { number: 12 } } }));
  expect(made.data.documents['giao-uoc']?.number).toBe('12');
});

test('leaves the data as it was', () => {
  const data = { ...plain(), theme: null, documents: { 'giao-uoc': { number: 12 } } };
  const before = structuredClone(data);
  unwrap(blocYearFrom(data));
  expect(data).toEqual(before);
});

test.each([
  ['nothing', undefined, 'load.empty'],
  ['null', null, 'load.empty'],
  ['a list', [], 'load.not-mapping'],
  ['a text', 'year: 2026', 'load.not-mapping'],
])('%s is no bloc year', (_, data, code) => {
  expect(findings(blocYearFrom(data))).toEqual([{ code, path: undefined, place: { file: 'khoi' } }]);
});

test('data that holds itself is refused', () => {
  const data: Record<string, unknown> = plain();
  data.bloc = { self: [data, data] };
  expect(findings(blocYearFrom(data)).map(({ code }) => code)).toEqual(['load.too-deep']);
});
