import { expect, test } from '@jest/globals';
import { readBloc } from '../../src/check/read-bloc.js';
import { ruleSettings } from '../../src/check/rule-settings.js';
import { RULES } from '../../src/check/rules.js';
import { runRules } from '../../src/check/run-rules.js';
import { loadedBloc } from '../support/rule-cases.js';

const ID = 'doubled-space';

async function found(checks: object): Promise<readonly string[]> {
  const bloc = await loadedBloc({ theme: 'Đoàn kết,  sáng tạo', checks });
  const rules = RULES.filter(({ meta }) => meta.id === ID);
  return [...ruleSettings(rules, bloc), ...runRules(rules, readBloc(bloc, []), bloc)].map(
    ({ code, path }) => `${code} ${path}`,
  );
}

test('a rule speaks, unless a reason is given to switch it off', async () => {
  expect(await found({})).toEqual(['check.rule theme']);
  expect(await found({ [ID]: { off: 'Thơ của khối' } })).toEqual([]);
});

test('a rule without a reason runs on, and that is told', async () => {
  for (const nothing of [{}, { off: null }, { parameters: null }, { off: null, parameters: {} }]) {
    expect(await found({ [ID]: nothing })).toEqual([`check.says-nothing checks.${ID}`, 'check.rule theme']);
  }
});

test('a rule nobody knows, and parameters it does not have', async () => {
  expect(await found({ 'doubled-spaces': { off: 'Thơ' }, [ID]: { parameters: { most: 1 } } })).toEqual([
    'check.unknown-rule checks.doubled-spaces',
    `check.bad-parameter checks.${ID}.parameters`,
  ]);
});
