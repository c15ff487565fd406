import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundleCli } from '../../src/build/bundle-cli.js';
import { packageFolder } from '../../src/world/node-package-folder.js';
import { cliIn } from '../support/built-cli.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { ask } from './preview/ask.js';
import { PAGE } from './preview/started.js';

const BLOC = 'regime: state\nbloc: { name: Khối Một }\nyear: 2026\nunits: [{ name: Sở Một }]\n';

const workspace = () => join(temporaryFolder({ 'ws/blocs/khối.yaml': BLOC }), 'ws');

describe('thidua preview refuses with words', () => {
  test.each([
    [['preview'], 'Chưa nêu tệp'],
    [['preview', 'x', '--port'], 'thiếu giá trị'],
    [['preview', 'x', '--open'], 'không có tùy chọn “--open”'],
    ...['0', '80', '1023', '65536', '-1', '8080x', '80.5', '1e4', 'http'].map(
      (port) => [['preview', 'x', `--port=${port}`], `Sau “--port” cần một số nguyên từ 1024 đến 65535`] as const,
    ),
  ] as const)('%j', async (args, words) => {
    const { code, out, error } = await runCli(args);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(words);
  });

  test('and says what it is for', async () => {
    expect((await runCli(['--help'])).out).toContain('thidua preview <tệp hoặc thư mục>...');
    expect((await runCli(['preview', '--help'])).out).toContain('Ctrl-C');
  });
});

describe('thidua preview as it is shipped', () => {
  const folder = temporaryFolder();
  const page = join(folder, 'dist', 'thidua.html');
  const cli = cliIn(folder);
  beforeAll(async () => {
    await bundleCli(packageFolder(), join(folder, 'dist', 'cli'));
    symlinkSync(join(packageFolder(), 'package.json'), join(folder, 'package.json'));
    writeFileSync(page, PAGE);
  });

  /** The first line it prints. */
  async function addressOf({ stdout }: ChildProcess): Promise<string> {
    const [text] = stdout === null ? [] : await once(stdout, 'data');
    return String(text).split('\n')[0] ?? '';
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('prints the address first and serves until %s', async (signal) => {
    const run = cli.start(['preview', workspace()]);
    const address = await addressOf(run.process);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/u);
    expect((await ask(address)).body).toContain('<meta name="thidua-preview">');
    expect(JSON.parse((await ask(`${address}files`)).body)).toEqual([
      { path: 'ws/blocs/khối.yaml', version: expect.any(String) },
    ]);
    run.process.kill(signal);
    const { code, out, error } = await run.ended;
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Muốn dừng thì bấm Ctrl-C');
    await expect(ask(address)).rejects.toThrow('ECONNREFUSED');
  });

  test('stops though a page is listening', async () => {
    const run = cli.start(['preview', workspace()]);
    const answer = await fetch(`${await addressOf(run.process)}changes`);
    run.process.kill('SIGINT');
    expect((await run.ended).code).toBe(0);
    await expect(answer.text()).rejects.toThrow();
  });

  test('takes the port it is told, or says that it is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const at = other.address();
    const port = String(typeof at === 'object' ? at?.port : at);
    const { code, out, error } = await cli.run(['preview', workspace(), '--port', port]);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(`Cổng ${port} đang có chương trình khác dùng`);
    expect(error).toContain('--port');
    other.close();
    await once(other, 'close');
    const run = cli.start(['preview', workspace(), '--port', port]);
    expect(await addressOf(run.process)).toContain(`http://127.0.0.1:${port}/`);
    run.process.kill('SIGINT');
    await run.ended;
  });

  test('says what is wrong with the data, and serves the rest', async () => {
    const data = workspace();
    const nothing = await cli.run(['preview', join(dirname(data), 'không-có')]);
    expect([nothing.code, nothing.out]).toEqual([1, '']);
    expect(nothing.error).toContain('Không đọc được');
    const run = cli.start(['preview', data, join(data, 'không-có')]);
    expect(JSON.parse((await ask(`${await addressOf(run.process)}files`)).body)).toHaveLength(1);
    run.process.kill('SIGINT');
    const { code, error } = await run.ended;
    expect([code, error]).toEqual([0, expect.stringContaining('không-có')]);
  });

  test.each([
    ['is missing', () => rmSync(page)],
    ['is another', () => writeFileSync(page, '<p>trang khác</p>')],
  ])('says how to make the page when it %s', async (_, spoil) => {
    spoil();
    const { code, out, error } = await cli.run(['preview', workspace()]);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('thidua.html');
    expect(error).toContain('npm run build');
  });
});
