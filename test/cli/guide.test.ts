import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/huong-dan.md', import.meta.url)), 'utf8');

/** Writes the data files the guide shows, with a word typed twice in one of them, and returns their folder. */
function guideFiles(): string {
  const folder = temporaryFolder({});
  for (const [, file = '', text = ''] of page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/gu)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `# ${file}\n${text.replace('Đẩy mạnh', 'Đẩy mạnh mạnh')}`);
  }
  return folder;
}

test('the guide quotes what a check really says', async () => {
  const folder = guideFiles();
  const { out } = await runCli(['check', join(folder, 'minh-hoa')]);
  const [, quoted = ''] = /```\n(minh-hoa\/\S+\n {2}[\s\S]*?)```/u.exec(page) ?? [];
  const [heading = '', ...finding] = quoted.split('\n');
  expect(out).toContain(`${join(folder, heading)}\n`);
  expect(out).toContain(finding.join('\n'));
});
