import { expect, test } from '@jest/globals';
import { copiesToPrint } from '../../../src/batch/bundle/copies-to-print.js';
import { bloc } from '../../model/bloc.js';

const data = bloc({ copies: [{ recipient: 'Hội đồng', count: 2 }, { recipient: 'Sở Nội vụ' }] });
const perBloc = { per: 'bloc' } as const;

test('a pledge is printed as often as its copies clause counts', () => {
  expect(copiesToPrint('counted', data, perBloc)).toBe(2 + 2 + 1);
});

test('but once while the number of units is not known, and once for each unit that has its own', () => {
  expect(copiesToPrint('counted', { ...data, unitsComplete: false }, perBloc)).toBe(1);
  expect(copiesToPrint('counted', data, { per: 'unit', key: 'a', unit: 0 })).toBe(1);
});

test('other papers are printed as often as their kind says', () => {
  expect([1, 2].map((copies) => copiesToPrint(copies, data, perBloc))).toEqual([1, 2]);
});
