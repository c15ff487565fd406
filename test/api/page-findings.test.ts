import { describe, expect, test } from '@jest/globals';
import { PAGE_RULES } from '../../src/check/rules/page-rules.js';
import { check, type GenerateOptions, generate } from '../../src/index.js';
import { projectResources } from '../support/resources.js';
import { loadedBloc } from '../support/rule-cases.js';

const resources = await projectResources();
const LONG = { name: 'Khối thi đua các sở, ban, ngành, đoàn thể và cơ quan thuộc lĩnh vực kinh tế kỹ thuật tổng hợp' };

async function found(says: object, options: GenerateOptions = {}) {
  const bloc = await loadedBloc({ bloc: LONG, ...says });
  const { files, diagnostics } = await generate(bloc, resources, { documents: ['giao-uoc'], ...options });
  return { files: files.length, rules: diagnostics.flatMap(({ rule = [] }) => rule), diagnostics };
}

test('no rule of pages is an error: they are asked of papers that are written', () => {
  expect(PAGE_RULES.filter(({ meta }) => meta.severity === 'error')).toEqual([]);
});

describe('what is found on pages', () => {
  const settings = { checks: { 'letterhead-too-long': { parameters: { most: 1 } } } };

  test('is told last, once for each paper', async () => {
    const { files, rules } = await found(settings);
    expect(files).toBe(2);
    expect(rules.filter((rule) => rule === 'letterhead-too-long')).toHaveLength(1);
    expect(rules.at(-1)).toBe('letterhead-too-long');
  });

  test('is told too where an error stops the papers', async () => {
    const { files, rules } = await found({ ...settings, theme: 'Thi đua đến ngày 31/02/2026' });
    expect([files, rules.includes('letterhead-too-long')]).toEqual([0, true]);
  });

  test('is not asked where no pages are laid out, or no checks are wanted', async () => {
    expect((await found(settings, { formats: ['docx'] })).rules).not.toContain('letterhead-too-long');
    expect((await found(settings, { checks: false })).rules).toEqual([]);
  });

  test('may have settings that paper in Word alone has no use for', async () => {
    for (const formats of [['docx'], ['pdf']] as const) {
      const { diagnostics } = await found(settings, { formats });
      expect(diagnostics.map(({ code }) => code)).not.toContain('check.unknown-rule');
    }
    const unknown = await found({ checks: { 'too-long': {} } });
    expect(unknown.diagnostics.filter(({ code }) => code === 'check.unknown-rule')).toHaveLength(1);
  });

  test('is what `check` finds', async () => {
    const bloc = await loadedBloc({ bloc: LONG, ...settings });
    expect(check(bloc, resources).flatMap(({ rule = [] }) => rule)).toContain('letterhead-too-long');
  });
});
