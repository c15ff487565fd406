import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readBloc } from '../../src/check/read-bloc.js';
import { RULES } from '../../src/check/rules.js';
import { runRules } from '../../src/check/run-rules.js';
import { wordsOf } from '../../src/diagnostics/words-of.js';
import { loadBlocYear, MemoryWorld } from '../../src/index.js';
import { unwrap } from '../support/unwrap.js';

/**
 * The news reports the five real examples were made from, word for word, each given as narrative of its bloc: what the rules
 * find in them, and that they find every slip a careful reader found.
 */
const EXAMPLES: Readonly<Record<string, string>> = {
  'khoa-hoc-van-hoa-xa-hoi-2023': 'nam-dinh',
  'van-hoa-xa-hoi-2023': 'van-hoa-xa-hoi-2023',
  'khoa-hoc-van-hoa-xa-hoi-2022': 'khoa-hoc-van-hoa-xa-hoi-2022',
  'tong-hop-2022': 'nam-dinh',
  'co-quan-dang-2023': 'nam-dinh',
};

const SLIPS: readonly (readonly [report: string, rule: string, letters: string])[] = [
  ['tong-hop-2022', 'doubled-word', 'đua đua'],
  ['tong-hop-2022', 'impossible-syllable', 'trng'],
  ['tong-hop-2022', 'hyphen-spacing', '05- CT/TW'],
  ['tong-hop-2022', 'missing-space-after-punctuation', 'Khối.Khối'],
  ['tong-hop-2022', 'emulation-council-name', 'thi đua khen thưởng'],
  ['khoa-hoc-van-hoa-xa-hoi-2023', 'hyphen-spacing', 'nghèo- không'],
  ['khoa-hoc-van-hoa-xa-hoi-2023', 'unpaired-quotes', '"Cả nước chung sức xây dựng nông thôn mới”'],
  ['khoa-hoc-van-hoa-xa-hoi-2023', 'unopened-abbreviation', 'TUV'],
  ['van-hoa-xa-hoi-2023', 'mixed-tone-marks', 'hoá'],
  ['van-hoa-xa-hoi-2023', 'mixed-tone-marks', 'uỷ'],
  ['van-hoa-xa-hoi-2023', 'mixed-i-y', 'kí'],
  ['van-hoa-xa-hoi-2023', 'short-date-in-text', '23/3'],
  ['van-hoa-xa-hoi-2023', 'inconsistent-unit-name', 'Sở Văn hóa - Thể thao'],
  ['van-hoa-xa-hoi-2023', 'emulation-council-name', 'Hội đồng Thi đua khen thưởng'],
  ['khoa-hoc-van-hoa-xa-hoi-2022', 'common-confusion', 'phát luật'],
  ['khoa-hoc-van-hoa-xa-hoi-2022', 'emulation-council-name', 'Ban Thi đua Khen thưởng'],
  ['co-quan-dang-2023', 'short-date-in-text', '7-4'],
  ['co-quan-dang-2023', 'unopened-abbreviation', 'TVTU'],
  ['co-quan-dang-2023', 'emulation-council-name', 'Ban Thi đua khen thưởng'],
];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIELD = 'narrative.yearEnd.situation';

/** What the rules find in one report, laid under its bloc as a workspace's narrative: the rule, the letters, its sentence. */
async function findingsIn(name: string) {
  const folder = `${ROOT}examples/${EXAMPLES[name]}`;
  const report = readFileSync(`${ROOT}test/check/news/${name}.txt`, 'utf8').replace(/^/gmu, '      ');
  const defaults = `${readFileSync(`${folder}/thidua.yaml`, 'utf8')}\nnarrative:\n  yearEnd:\n    situation: |\n${report}\n`;
  const world = new MemoryWorld({
    'thidua.yaml': defaults,
    'blocs/khoi.yaml': readFileSync(`${folder}/blocs/${name}.yaml`, 'utf8'),
  });
  const source = { file: 'blocs/khoi.yaml', workspace: '.', defaults: 'thidua.yaml' };
  const bloc = unwrap(await loadBlocYear(source, world));
  const lines = defaults.split('\n');
  return runRules(RULES, readBloc(bloc, []), bloc)
    .filter(({ path }) => path === FIELD)
    .map((finding) => {
      const { line = 0, column = 0, end } = finding.place ?? {};
      const letters = end?.line === line ? lines[line - 1]?.slice(column - 1, end.column - 1) : undefined;
      return { rule: finding.rule ?? finding.code, letters: letters ?? '', message: wordsOf(finding).message };
    });
}

describe.each(Object.keys(EXAMPLES))('the report on %s', (name) => {
  test('has these findings', async () => {
    const found = await findingsIn(name);
    const page = found.map(({ rule, letters, message }) => `${rule} | ${letters} | ${message}\n`).join('');
    const golden = `${ROOT}test/check/news/${name}.findings.txt`;
    if (process.env.GOLDEN === 'update') writeFileSync(golden, page);
    expect(page).toBe(readFileSync(golden, 'utf8'));
  });
});

test.each(SLIPS)('in %s: %s finds “%s”', async (name, rule, letters) => {
  const found = await findingsIn(name);
  expect(found.filter((each) => each.rule === rule).map((each) => each.letters)).toContain(letters);
});
