import { describe, expect, test } from '@jest/globals';
import { createRegistry } from '../../src/documents/registry.js';
import { check, type GenerateOptions, generate, loadBlocYear, MemoryWorld, type Resources } from '../../src/index.js';
import { projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

const project = await projectResources();

/** The project's fonts with templates of our own. */
function resourcesWith(templates: Readonly<Record<string, string>>): Resources {
  const files = Object.entries(templates).map(([id, matter]) => {
    const text = `---\nname: Mẫu ${id}\n${matter}\n---\n<document><p>{{unit.name}}{{conference.place}}</p></document>`;
    return [id, { file: `${id}.hbs`, text }] as const;
  });
  return { ...project, registry: createRegistry(new Map(files), new Map()) };
}

const DATA = `
regime: state
bloc: { name: Khối A }
year: 2026
units: [{ name: Sở Y tế }, { name: Sở Nội vụ }]
conference: { place: Huế, agenda: [{ content: Khai mạc }] }
yearEndConference: { place: Vinh }
`;

async function made(matter: string, more = '', options: GenerateOptions = {}) {
  const bloc = unwrap(await loadBlocYear({ file: 'a.yaml' }, new MemoryWorld({ 'a.yaml': DATA + more })));
  const resources = resourcesWith({ mau: matter });
  const { files, diagnostics } = await generate(bloc, resources, { formats: ['pdf'], ...options });
  return { names: files.map(({ name }) => name), findings: diagnostics, checked: check(bloc, resources) };
}

const namesOf = async (...args: Parameters<typeof made>) => (await made(...args)).names;

describe('one file', () => {
  test.each([
    ['bloc', ['a-mau.pdf']],
    ['unit', ['a-mau-so-y-te.pdf', 'a-mau-so-noi-vu.pdf']],
    ['conference', ['a-mau-ky-giao-uoc.pdf', 'a-mau-tong-ket.pdf']],
    ['individual', []],
  ])('for each %s', async (per, names) => {
    expect(await namesOf(`per: ${per}`)).toEqual(names);
  });

  test('for what the data asks, where the kind allows it', async () => {
    const asks = 'documents: { mau: { per: unit } }';
    expect(await namesOf('per: bloc\nalso: [unit]', asks)).toEqual(['a-mau-so-y-te.pdf', 'a-mau-so-noi-vu.pdf']);
    const { names, findings } = await made('per: bloc', asks);
    expect(names).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'data.not-allowed', path: 'documents.mau.per', facts: { found: 'unit', allowed: ['bloc'] } },
    ]);
  });
});

describe('a kind that needs a part of the data', () => {
  test('is made by itself only when that part is there', async () => {
    expect(await namesOf('per: bloc\nneeds: [theme]')).toEqual([]);
    expect(await namesOf('per: bloc\nneeds: [theme]', 'theme: Đổi mới')).toEqual(['a-mau.pdf']);
    expect(await namesOf('per: bloc\nneeds: [theme, conference.place]')).toEqual(['a-mau.pdf']);
  });

  test('is made when it is asked for', async () => {
    expect(await namesOf('per: bloc\nneeds: [theme]', '', { documents: ['mau'] })).toEqual(['a-mau.pdf']);
  });

  test('is told when nothing of its kind can be made', async () => {
    const { names, findings } = await made('per: individual', '', { documents: ['mau'] });
    expect(names).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['document.no-subject']);
  });

  test('may name only what the view has', async () => {
    const { findings, checked } = await made('per: bloc\nneeds: [theme, scores.sum]');
    expect(checked).toMatchObject([{ code: 'template.unknown-field', facts: { found: 'scores.sum' } }]);
    expect(findings).toEqual([]);
    expect((await made('per: bloc\nneeds: [scores.sum]', '', { documents: ['mau'] })).findings).toEqual(
      checked.map((each) => ({ ...each })),
    );
  });
});

describe('settings of one paper', () => {
  test('are found by the end of its file name', async () => {
    const { findings } = await made('per: unit', 'documents: { mau-so-y-te: { number: 5 }, mau: { place: Huế } }');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('of a paper that is not made are told', async () => {
    const { findings } = await made('per: unit', 'documents: { mau-so-tu-phap: { number: 5 } }');
    expect(findings).toMatchObject([
      { code: 'document.no-paper', severity: 'warning', facts: { found: 'mau-so-tu-phap' } },
    ]);
  });
});
