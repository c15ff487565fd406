import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { ask } from './ask.js';
import { PAGE, started } from './started.js';

const BLOC = 'bloc: { name: Khối Một }\n';
const FILES = { 'ws/thidua.yaml': 'regime: state\n', 'ws/blocs/khối.yaml': BLOC, 'ws/blocs/ghi-chú.txt': 'riêng\n' };
const LISTED = ['ws/blocs/khối.yaml', 'ws/thidua.yaml'];

const workspace = () => join(temporaryFolder(FILES), 'ws');
const file = (address: string, path: string) => `${address}file/${encodeURIComponent(path)}`;

async function listOf(address: string): Promise<readonly { readonly path: string; readonly version: string }[]> {
  return JSON.parse((await ask(`${address}files`)).body);
}

describe('what is served', () => {
  test('the page, which may connect to where it came from and to nothing else', async () => {
    const { status, headers, body } = await ask(await started(workspace()));
    const policy = `default-src 'none'; script-src 'sha256-abc=' blob:; connect-src 'self'; base-uri 'none'`;
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const [opened, closed] = ['self', 'none'].map((who) => `blob:; connect-src '${who}'; base-uri 'none'">`);
    expect(body).toBe(PAGE.replace(closed!, `${opened}\n<meta name="thidua-preview">`));
    expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
  });

  test('the list of files and the bytes of each', async () => {
    const folder = workspace();
    const address = await started(folder);
    expect((await listOf(address)).map(({ path }) => path)).toEqual(LISTED);
    expect((await ask(file(address, 'ws/blocs/khối.yaml'))).body).toBe(BLOC);
    expect((await ask(file(address, 'ws/thidua.yaml'))).body).toBe('regime: state\n');
  });

  test('another version for a file that has changed, and only for that', async () => {
    const folder = workspace();
    const address = await started(folder);
    const [before, defaults] = await listOf(address);
    writeFileSync(join(folder, 'blocs/khối.yaml'), `${BLOC}year: 2026\n`);
    const [after, still] = await listOf(address);
    expect(after?.path).toBe(before?.path);
    expect(after?.version).not.toBe(before?.version);
    expect(still).toEqual(defaults);
  });

  test('every answer says that it is for this page alone and not to be kept', async () => {
    const address = await started(workspace());
    for (const asked of ['', 'files', file('', LISTED[1]!), 'nothing']) {
      const { headers } = await ask(`${address}${asked}`);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    for (const asked of ['files', file('', LISTED[1]!)])
      expect((await ask(`${address}${asked}`)).headers['content-security-policy']).toContain(`default-src 'none'`);
  });

  test('HEAD says as much without the body', async () => {
    const address = await started(workspace());
    for (const asked of ['', 'files', file('', LISTED[0]!), 'changes']) {
      const { status, body } = await ask(`${address}${asked}`, { method: 'HEAD' });
      expect([asked, status, body]).toEqual([asked, 200, '']);
    }
  });
});

describe('what is refused, without a word', () => {
  const refused = (status: number) => expect.objectContaining({ status, body: '' });

  test.each(['/', '/files', '/index.html', '/favicon.ico', '//', '/%2e%2e/', '*'])('no token: %j', async (path) => {
    expect(await ask(await started(workspace()), { path })).toEqual(refused(404));
  });

  test('a wrong token', async () => {
    const address = await started(workspace());
    const token = new URL(address).pathname.slice(1, -1);
    expect(token).toMatch(/^[\w-]{32}$/u);
    const others = [token.slice(1), `${token}A`, token.toLowerCase(), `${token.slice(0, -1)}ệ`, `.${token.slice(1)}`];
    for (const other of others)
      expect(await ask(address, { path: encodeURI(`/${other}/files`) })).toEqual(refused(404));
    expect(await ask(address, { path: `/${token}` })).toEqual(refused(404));
    expect(await ask(address, { path: `/x/../${token}/files` })).toEqual(refused(404));
    expect(await ask(address, { path: `${address}files` })).toEqual(refused(404));
  });

  test('another token each time', async () => {
    const folder = workspace();
    const tokens = [await started(folder), await started(folder)].map((address) => new URL(address).pathname);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test.each(['localhost', 'evil.example', '127.0.0.1.evil.example', '[::1]', '0.0.0.0', '127.0.0.2'])(
    'the host %s, though the token is right',
    async (name) => {
      const address = await started(workspace());
      const { port, host } = new URL(address);
      for (const asked of ['', 'files', 'changes']) {
        const named = await ask(`${address}${asked}`, { headers: { host: `${name}:${port}` } });
        expect(named).toEqual(refused(403));
      }
      expect(await ask(address, { headers: { host: '127.0.0.1' } })).toEqual(refused(403));
      expect((await ask(address, { headers: { host } })).status).toBe(200);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('the method %s', async (method) => {
    const address = await started(workspace());
    expect(await ask(`${address}files`, { method })).toEqual(refused(405));
  });

  test('other sites', async () => {
    const address = await started(workspace());
    const { origin, port } = new URL(address);
    const others: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost:${port}` },
      { origin: `http://127.0.0.1:${Number(port) - 1}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of others) expect(await ask(`${address}files`, { headers })).toEqual(refused(403));
    for (const headers of [{ origin }, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])
      expect((await ask(`${address}files`, { headers })).status).toBe(200);
  });

  test('every file that is not listed', async () => {
    const folder = workspace();
    const address = await started(folder);
    const paths = [
      'ws/blocs/ghi-chú.txt',
      'ws/blocs/../thidua.yaml',
      '../../../../../../etc/passwd',
      '/etc/passwd',
      join(folder, 'thidua.yaml'),
      'ws/blocs/khối.yaml\0',
      '',
      '__proto__',
    ];
    for (const path of paths) expect(await ask(file(address, path))).toEqual(refused(404));
    for (const path of ['file/../files', 'file/%', 'file/%ff', 'file/0', 'file', 'files/', 'Files', '..', 'files?x'])
      expect(await ask(address, { path: `${new URL(address).pathname}${path}` })).toEqual(refused(404));
  });

  test('a listed file that was put aside for a link', async () => {
    const folder = workspace();
    const secret = join(temporaryFolder({ secret: 'bí mật' }), 'secret');
    const address = await started(folder);
    await listOf(address);
    writeFileSync(join(folder, 'blocs/hai.yaml'), BLOC);
    expect((await listOf(address)).map(({ path }) => path)).toContain('ws/blocs/hai.yaml');
    rmSync(join(folder, 'blocs/hai.yaml'));
    symlinkSync(secret, join(folder, 'blocs/hai.yaml'));
    expect(readFileSync(join(folder, 'blocs/hai.yaml'), 'utf8')).toBe('bí mật');
    expect(await ask(file(address, 'ws/blocs/hai.yaml'))).toEqual(refused(404));
    expect((await listOf(address)).map(({ path }) => path)).toEqual(LISTED);
  });
});
