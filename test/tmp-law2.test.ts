import { test } from '@jest/globals';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { LAW_RULES } from '../src/check/rules/law-rules.js';
import { findings } from './support/rule-cases.js';
test('x', async () => {
  const dir = process.env.SEEDS ?? '';
  let out = '';
  for (const file of readdirSync(dir).filter((f) => f.endsWith('.txt'))) {
    const text = readFileSync(`${dir}/${file}`, 'utf8');
    for (const year of [2022, 2023, 2026]) {
      for (const rule of LAW_RULES) {
        const found = await findings(rule, { year, pledge: { items: [{ text }] }, narrative: { yearEnd: { situation: text, tasks: text } } });
        for (const f of found) out += `${file} ${year} ${rule.meta.id} ${f.path} [${'letters' in f ? f.letters : ''}] ${f.message} || ${f.hint}\n`;
      }
    }
  }
  writeFileSync('/tmp/law/seeds.txt', out);
});
