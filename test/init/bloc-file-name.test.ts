import { expect, test } from '@jest/globals';
import { blocFileName } from '../../src/init/bloc-file-name.js';

test.each([
  ['Khối thi đua các sở, ngành Tổng hợp', 'cac-so-nganh-tong-hop-2026.yaml'],
  ['Cụm thi đua số 1', 'so-1-2026.yaml'],
  ['Khối Đảng, đoàn thể', 'dang-doan-the-2026.yaml'],
  ['Khối thi đua', 'khoi-2026.yaml'],
  ['Khối', 'khoi-2026.yaml'],
  ['Khối thi đuaX', 'thi-duax-2026.yaml'],
  ['Khốim', 'khoim-2026.yaml'],
  ['???', 'khoi-2026.yaml'],
  ['../../etc/passwd', 'etc-passwd-2026.yaml'],
  ['CON', 'con-2026.yaml'],
  [`Khối ${'Một '.repeat(13)}`, `${'mot-'.repeat(12)}2026.yaml`],
  ['a'.repeat(80), `${'a'.repeat(51)}-2026.yaml`],
])('%s', (bloc, name) => {
  expect(blocFileName(bloc, 2026)).toBe(name);
});
