import { describe, expect, test } from '@jest/globals';
import { readBloc } from '../../../src/check/read-bloc.js';
import { AWARDS_RULES } from '../../../src/check/rules/awards-rules.js';
import { runRules } from '../../../src/check/run-rules.js';
import { AWARDS } from '../../../src/model/catalogues/awards.js';
import { loadedBloc } from '../../support/rule-cases.js';

const FLAG = { award: 'CTDT', unit: 'Sở Y tế' };
const FIGHTER = {
  award: 'CSTDCS',
  subject: 'individual',
  unit: 'Sở Y tế',
  person: { name: 'Nguyễn Văn A' },
  agree: 9,
};

/** Rule and severity of what is found in a submission of one day. */
async function foundOn(date: string, year: number, ...recommendations: readonly object[]) {
  const bloc = await loadedBloc({ year, documents: { 'to-trinh': { date } }, recommendations });
  return runRules(AWARDS_RULES, readBloc(bloc, []), bloc).map(({ rule, severity }) => [rule, severity]);
}

describe('rules read in the law of 2022', () => {
  test('do not hold before it', async () => {
    expect(await foundOn('31/12/2023', 2023, FLAG)).toEqual([]);
  });

  test.each(['01/01/2024', '30/9/2026'])('stop papers while it is as it was read: %s', async (date) => {
    expect(await foundOn(date, Number(date.slice(-4)), FLAG)).toEqual([['vote-result-required', 'error']]);
  });

  test('only warn once it is amended, and a person is told so', async () => {
    expect(await foundOn('01/10/2026', 2026, FLAG)).toEqual([
      ['vote-result-required', 'warning'],
      ['law-of-2026', 'info'],
    ]);
  });

  test('hold no longer where the amendment is known to touch them', async () => {
    const good = { ...FIGHTER, ratings: [{ year: 2026, level: 'Hoàn thành tốt nhiệm vụ' }] };
    expect(await foundOn('30/9/2026', 2026, good)).toEqual([['base-fighter-standard', 'error']]);
    expect(await foundOn('01/10/2026', 2026, good)).toEqual([['law-of-2026', 'info']]);
  });
});

describe('the rule of the law of 2026', () => {
  const told = async (recommendations: readonly object[]) => {
    const bloc = await loadedBloc({ year: 2026, documents: { 'to-trinh': { date: '11/12/2026' } }, recommendations });
    const rule = AWARDS_RULES.find(({ meta }) => meta.id === 'law-of-2026')!;
    const ran = rule.run(readBloc(bloc, []), {});
    return ran.ok ? ran.findings.map(({ message }) => message).join('\n') : '';
  };

  test('names every rule that was read only until then', async () => {
    const message = await told(
      AWARDS.map(({ code, subject }) => ({ award: code, subject: subject === 'individual' ? subject : 'collective' })),
    );
    const unread = AWARDS_RULES.filter(({ meta }) => meta.readUntil !== undefined);
    expect(unread.length).toBeGreaterThan(10);
    expect(unread.filter(({ meta }) => !message.includes(`“${meta.title}”`)).map(({ meta }) => meta.id)).toEqual([]);
  });

  test('names only those that are about what is put forward', async () => {
    const message = await told([{ award: 'BKT', unit: 'Sở Y tế' }]);
    expect(message).toContain('“Bằng khen của tỉnh chưa đủ hai năm thành tích”');
    expect(message).not.toContain('Cờ thi đua');
    expect(message).not.toContain('Chiến sĩ thi đua');
  });
});

describe('the rules of awards', () => {
  test('are errors only where the law was read', () => {
    const errors = AWARDS_RULES.filter(({ meta }) => meta.severity === 'error');
    expect(errors.map(({ meta }) => meta.source.confidence)).toEqual(errors.map(() => 'verified'));
  });

  test('say which award rule they come from', () => {
    for (const { meta } of AWARDS_RULES) expect(meta.source.ids).not.toHaveLength(0);
  });
});
