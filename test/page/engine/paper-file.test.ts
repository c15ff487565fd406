import { runInThisContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { smallBloc } from '../../batch/example-world.js';
import { engineWith, nobody, projectFile, textFile } from './desk-with.js';
import { digests } from './digests.js';

const GIAO_UOC = { bloc: 'mot', paper: 'giao-uoc', draft: false } as const;

/** The rules hold it against a pledge that it cites a law that is no longer in force. */
const AGAINST_RULES = smallBloc(
  'Khối Một',
  'conference: { date: 7/4/2027 }\nlegalBases: ["Căn cứ Luật số 15/2003/QH11"]\n',
);

describe('one paper', () => {
  test.each(['docx', 'pdf'] as const)('is the file that the archive has, as %s', async (format) => {
    const engine = await engineWith([textFile('mot.yaml', smallBloc('Khối Một'))]);
    const { file, findings } = await engine.paperFile({ ...GIAO_UOC, formats: [format] }, nobody);
    expect(findings).toEqual([]);
    expect(file?.path).toBe(`mot/2026/20-giao-uoc.${format}`);
    expect(new TextDecoder('latin1').decode(file?.bytes.subarray(0, 4))).toBe(
      { docx: 'PK\u0003\u0004', pdf: '%PDF' }[format],
    );
  });

  test('has fields to sign where they are asked for', async () => {
    const engine = await engineWith([textFile('mot.yaml', smallBloc('Khối Một'))]);
    const made = async (signatureFields: 'none' | 'all') =>
      new TextDecoder('latin1').decode(
        (await engine.paperFile({ ...GIAO_UOC, formats: ['pdf'], signatureFields }, nobody)).file?.bytes,
      );
    expect(await made('all')).toContain('/FT /Sig');
    expect(await made('none')).not.toContain('/FT /Sig');
  });

  test('that is none of the bloc is refused in words', async () => {
    const engine = await engineWith([textFile('mot.yaml', smallBloc('Khối Một'))]);
    const made = await engine.paperFile({ ...GIAO_UOC, paper: 'thu-moi', formats: ['pdf'] }, nobody);
    expect(made).toEqual({
      findings: [expect.objectContaining({ message: expect.stringContaining('không còn văn bản này') })],
    });
  });

  test('of a bloc that is not there is refused in words', async () => {
    const engine = await engineWith([]);
    const made = await engine.paperFile({ ...GIAO_UOC, formats: ['pdf'] }, nobody);
    expect(made).toEqual({
      findings: [expect.objectContaining({ message: expect.stringContaining('không còn trong những tệp') })],
    });
  });
});

describe('what stops papers', () => {
  test('a rule stops the final, not the draft', async () => {
    const engine = await engineWith([textFile('mot.yaml', AGAINST_RULES)]);
    const { state, findings } = await engine.bloc({ bloc: 'mot' }, nobody);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(state).toBe('errors');
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('chỉ có hiệu lực đến') })]);
    const final = await engine.paperFile({ ...GIAO_UOC, formats: ['docx'] }, nobody);
    expect(final).toEqual({ findings: errors });
    const draft = await engine.paperFile({ ...GIAO_UOC, draft: true, formats: ['docx'] }, nobody);
    expect([draft.file?.path, draft.findings]).toEqual(['mot/2026/20-giao-uoc-du-thao.docx', []]);
    expect((await engine.blocZip({ bloc: 'mot', draft: false, formats: ['pdf'] }, nobody)).file).toBeUndefined();
    expect((await engine.bundle({ bloc: 'mot', draft: false, sides: 'duplex' }, nobody)).file).toBeUndefined();
    expect((await engine.bundle({ bloc: 'mot', draft: true, sides: 'duplex' }, nobody)).file).toBeDefined();
  });

  test('data that is not valid stops both', async () => {
    const engine = await engineWith([textFile('mot.yaml', smallBloc('Khối Một', 'placee: Hà Nội\n'))]);
    for (const draft of [false, true]) {
      const { file, findings } = await engine.paperFile({ ...GIAO_UOC, draft, formats: ['docx'] }, nobody);
      expect([file, findings[0]?.line]).toEqual([undefined, 5]);
    }
  });
});

test('a workspace with templates of its own prints the same whoever compiles them', async () => {
  const files = [
    textFile('viec/blocs/mot.yaml', smallBloc('Khối Một')),
    textFile('viec/templates/rieng.hbs', RIENG),
    projectFile('templates/giao-uoc.hbs', 'viec/templates/giao-uoc.hbs'),
  ];
  const asked: string[] = [];
  const evaluate = (expression: string): unknown => {
    asked.push(expression);
    return runInThisContext(`(${expression})`);
  };
  const made = await Promise.all(
    [undefined, evaluate].map(async (each) => {
      const engine = await engineWith(files, each);
      const papers = ['giao-uoc', 'rieng'].map((paper) =>
        engine.paperFile({ bloc: 'mot', paper, draft: false, formats: ['pdf'] }, nobody),
      );
      return digests(Object.fromEntries((await Promise.all(papers)).map(({ file }) => [file!.path, file!.bytes])));
    }),
  );
  expect(made[1]).toEqual(made[0]);
  expect(Object.keys(made[0]!)).toEqual(['mot/2026/20-giao-uoc.pdf', 'mot/2026/99-rieng.pdf']);
  expect(asked.length).toBeGreaterThan(0);
});

const RIENG = `---
name: Văn bản riêng
per: bloc
---
<document>
  <title><kind>Văn bản riêng</kind><subject>của {{bloc.name}}</subject></title>
</document>
`;
