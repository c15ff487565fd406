import { beforeAll, describe, expect, test } from '@jest/globals';
import { pageHashes } from '../../../src/batch/signing/page-hashes.js';
import { signaturesOnly } from '../../../src/batch/signing/signatures-only.js';
import { formatDiagnostic } from '../../../src/diagnostics/format.js';
import { findSources, type LoadedBlocYear, loadBlocYear, type Resources } from '../../../src/index.js';
import type { PagedDocument } from '../../../src/pages/types.js';
import { makePaper } from '../../../src/pipeline/make-paper.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { PROJECT, projectResources } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';
import { smallPaper, textsOf } from '../small-paper.js';

const document = 'Giao ước thi đua';

describe('a small paper', () => {
  /** Seven lines, then a place to sign on the second page. */
  const paper = smallPaper('a', 6, 2);
  const before = { pageHashes: pageHashes(paper), duplex: false, document };

  test('is printed from the first place to sign on', () => {
    const printed = unwrap(signaturesOnly(paper, before));
    expect(printed.pages).toEqual(paper.pages.slice(1));
    expect(textsOf(printed)[0]).toEqual(['2', 'ax5............ ', 'ax6............', 'asigner1']);
  });

  test('is printed by whole sheets when it is printed on both sides', () => {
    expect(unwrap(signaturesOnly(paper, { ...before, duplex: true })).pages).toEqual(paper.pages);
    const longer = smallPaper('a', 11, 1);
    const kept = { ...before, pageHashes: pageHashes(longer), duplex: true };
    expect(longer.pages).toHaveLength(3);
    expect(unwrap(signaturesOnly(longer, kept)).pages).toEqual(longer.pages.slice(2));
  });

  test.each([
    ['nobody signs', smallPaper('a', 6), before, 'signing.no-signatures'],
    ['it was never printed', paper, { ...before, pageHashes: undefined }, 'signing.not-printed'],
    ['an earlier page changed', smallPaper('b', 6, 2), before, 'signing.page-changed'],
  ] as const)('is not when %s', (_, now, then, code) => {
    expect(signaturesOnly(now, then)).toMatchObject({ ok: false, diagnostics: [{ code, severity: 'error' }] });
  });
});

describe('a pledge', () => {
  let resources: Resources;
  let bloc: LoadedBlocYear;
  let before: PagedDocument;

  const pledge = (data: LoadedBlocYear['data']): PagedDocument => {
    const kind = resources.registry.kinds.get('giao-uoc')!;
    return unwrap(makePaper({ ...bloc, data }, { kind, subject: { per: 'bloc' }, draft: false }, resources)).pages();
  };

  beforeAll(async () => {
    resources = await projectResources();
    const sources = unwrap(await findSources(nodeWorld, `${PROJECT}/examples/minh-hoa`));
    const source = sources.find(({ file }) => file.endsWith('tong-hop-2026.yaml'))!;
    bloc = unwrap(await loadBlocYear(source, nodeWorld));
    before = pledge(bloc.data);
  });

  /** The bloc year as it stands on the day of signing. */
  function today(change: (data: LoadedBlocYear['data']) => void): PagedDocument {
    const data = structuredClone(bloc.data);
    change(data);
    return pledge(data);
  }

  const printed = (now: PagedDocument) =>
    signaturesOnly(now, { pageHashes: pageHashes(before), duplex: false, document });

  test('whose signatory changed is printed from the grid on, with its page numbers', () => {
    const now = today(({ units }) => {
      units[1]!.signatory = { ...units[1]!.signatory!, name: 'Nguyễn Thị Mới' };
    });
    const texts = textsOf(unwrap(printed(now)));
    expect(texts.length).toBeLessThan(before.pages.length);
    expect(texts.map(([number]) => number)).toEqual(['5', '6']);
    expect(texts.flat()).toEqual(expect.arrayContaining(['Nguyễn Thị Mới', 'ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC']));
  });

  test.each([
    [
      'a unit has another name',
      ({ units }: LoadedBlocYear['data']) => {
        units[1]!.name = 'Thanh tra tỉnh Mới';
      },
      'trang 1 đã khác bản in trước từ dòng 25, nay là “2. Thanh tra tỉnh Mới - Khối phó;”',
    ],
    [
      'a point is gone',
      ({ pledge: { items } }: LoadedBlocYear['data']) => {
        items[0]!.text = items[0]!.text?.replace('dân', 'nhân dân');
      },
      'trang',
    ],
    [
      'it is printed on both sides',
      ({ print }: LoadedBlocYear['data']) => {
        print.duplex = true;
      },
      'trang 2 vẫn đủ chữ như bản in trước, nhưng dòng 1 (',
    ],
  ] as const)('is refused when %s, and told where', (_, change, told) => {
    const { ok, diagnostics } = printed(today(change));
    expect(ok).toBe(false);
    expect(diagnostics.map(formatDiagnostic).join('\n')).toContain(told);
  });
});
