import { describe, expect, test } from '@jest/globals';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { runCli } from '../support/run-cli.js';

describe('thidua schema', () => {
  test.each([
    [['schema'], 'part'],
    [['schema', '--whole'], 'whole'],
  ] as const)('%j prints the JSON Schema of a %s', async (args, completeness) => {
    const { code, out, error } = await runCli(args);
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(jsonSchema(blocYearField(), completeness));
  });

  test.each([
    ['--defaults', 'Lệnh này không có tùy chọn “--defaults”'],
    ['khoi.yaml', 'Lệnh này không có tùy chọn “khoi.yaml”'],
  ])('refuses %s', async (argument, message) => {
    const { code, out, error } = await runCli(['schema', argument]);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(message);
  });

  test('says what it is for', async () => {
    expect((await runCli(['--help'])).out).toContain('thidua schema');
    expect((await runCli(['schema', '--help'])).out).toContain('yaml-language-server: $schema=');
  });
});
