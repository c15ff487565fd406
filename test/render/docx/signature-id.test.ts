import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { signatureId } from '../../../src/render/docx/signature-id.js';

test('is the same for a name in every run', () => {
  expect(signatureId('so-noi-vu')).toBe('{749903F8-9A7E-85FF-A96F-D63D62D0AC28}');
});

test('is a GUID of version 8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(signatureId(name)).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
    }),
  );
});

test('differs for names that differ little', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `unit-${index}`);
  expect(new Set(names.map(signatureId)).size).toBe(names.length);
  const parts = names.map((name) => signatureId(name).slice(1, 9));
  expect(new Set(parts).size).toBeGreaterThan(names.length - 3);
});
