import { describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { batch, outPaths, put, smallBloc, smallWorld, textAt } from './example-world.js';

/** A disk whose program is killed after it has written a file of such a name. */
class MortalWorld extends MemoryWorld {
  constructor(
    files: Readonly<Record<string, Uint8Array>>,
    readonly last: string,
  ) {
    super(files);
  }

  #isDead = false;

  override async writeFile(path: string, bytes: Uint8Array) {
    if (this.#isDead) throw new Error('SIGKILL');
    const written = await super.writeFile(path, bytes);
    this.#isDead = path.endsWith(this.last);
    return written;
  }

  // a process that is killed gives nothing back
  override async remove(path: string) {
    if (this.#isDead) throw new Error('SIGKILL');
    return super.remove(path);
  }
}

const PLEDGE = ['--document', 'giao-uoc'];
const DOCX = 'a/2026/20-giao-uoc.docx';
const copyOf = (world: MemoryWorld) => new MemoryWorld(Object.fromEntries(world.files));

/** The world after a run that was killed when it had written such a file. */
async function killed(world: MemoryWorld, last: string): Promise<MemoryWorld> {
  const mortal = new MortalWorld(Object.fromEntries(world.files), last);
  await batch(mortal, ...PLEDGE).catch(() => undefined);
  expect([...mortal.files.keys()]).toContain('/out/.thidua-journal');
  return copyOf(mortal);
}

const change = (world: MemoryWorld, name: string) => put(world, '/w/blocs/a.yaml', smallBloc(name));

describe('after a run was killed', () => {
  test('what it put beside a person’s version is written over, not numbered on', async () => {
    const first = smallWorld('a');
    await batch(first, ...PLEDGE);
    await put(first, `/out/${DOCX}`, 'sửa tay');
    await change(first, 'Khối hai');
    const world = await killed(first, '.moi.docx');
    await change(world, 'Khối ba');
    const { error } = await batch(world, ...PLEDGE);
    expect(error).toContain('20-giao-uoc.moi.docx');
    expect(outPaths(world)).toEqual([DOCX, 'a/2026/20-giao-uoc.moi.docx', 'a/2026/20-giao-uoc.pdf']);
    expect(textAt(world, `/out/${DOCX}`)).toBe('sửa tay');
  });

  test.each([
    ['other formats', ['--format', 'pdf']],
    ['drafts', ['--draft']],
    ['other papers', ['--document', 'quy-che']],
  ])('a run for %s does not forget what was begun', async (_, more) => {
    const first = smallWorld('a');
    await batch(first, ...PLEDGE);
    await change(first, 'Khối hai');
    const world = await killed(first, DOCX);
    const other = more[0] === '--document' ? more : [...PLEDGE, ...more];
    await batch(world, ...other);
    await batch(world, ...other);
    expect(textAt(world, '/out/.thidua-journal')).toContain(DOCX);
    await change(world, 'Khối ba');
    const { error } = await batch(world, ...PLEDGE);
    expect(error).not.toContain('giữ nguyên');
    expect(outPaths(world).filter((path) => path.includes('.moi') || path.startsWith('.'))).toEqual([]);
  });
});
