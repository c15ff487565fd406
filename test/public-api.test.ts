import { expect, test } from '@jest/globals';
import * as api from '../src/index.js';

test('nothing becomes public by accident', () => {
  expect(Object.keys(api).sort()).toEqual([
    'MemoryWorld',
    'blocYearFrom',
    'check',
    'findSources',
    'formatDiagnostic',
    'generate',
    'listDocuments',
    'listPapers',
    'listRules',
    'loadBlocYear',
    'readResources',
    'verifyDocx',
    'verifyPdf',
    'workbookFrom',
  ]);
});
