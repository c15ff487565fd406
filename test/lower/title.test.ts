import { describe, expect, test } from '@jest/globals';
import { STATE } from '../../src/layouts/state.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import type { TitleNode } from '../../src/tree/nodes.js';
import { line } from '../tree/sample.js';
import { FONTS } from './fonts.js';
import { lowered, outline, paragraphs, rules } from './lowered.js';

const NODE: TitleNode = {
  type: 'title',
  kind: line('Giao ước thi đua'),
  subjects: [line('Khối thi đua năm 2023'), line('của tỉnh')],
  theme: line('Chủ đề'),
};

describe('the title', () => {
  test('of a state paper ends in a drawn line, then the theme (ND30-52)', () => {
    const [kind, one, two, rule, theme, ...more] = outline(lowered([NODE]).blocks);
    expect([kind, one, two, theme, ...more]).toEqual([
      'kind: GIAO ƯỚC THI ĐUA',
      'subject: Khối thi đua năm 2023',
      'subject: của tỉnh',
      'theme: Chủ đề',
    ]);
    expect(rule).toMatch(/^rule /u);
  });

  test('of a party paper ends in five hyphens, then the theme (DANG-21)', () => {
    expect(outline(lowered([NODE], 'party').blocks)).toEqual([
      'kind: GIAO ƯỚC THI ĐUA',
      'subject: Khối thi đua năm 2023',
      'subject: của tỉnh',
      'subjectMark: -----',
      'theme: Chủ đề',
    ]);
  });

  test.each(['state', 'party'] as const)('of a %s paper may say whose it is, above the subject (DANG-20)', (layout) => {
    const whole = outline(lowered([{ ...NODE, author: line('của Ban Thường vụ') }], layout).blocks);
    expect(whole.slice(0, 3)).toEqual([
      'kind: GIAO ƯỚC THI ĐUA',
      'titleAuthor: CỦA BAN THƯỜNG VỤ',
      'subject: Khối thi đua năm 2023',
    ]);
  });

  test.each([
    'Về việc',
    'Khối thi đua năm 2023',
    'Khối Thi đua các sở, ban, ngành tham mưu và quản lý nhà nước về văn hoá, xã hội năm 2023',
  ])('its line is a third to a half of the longest printed line: %s', (subject) => {
    const { blocks } = lowered([{ ...NODE, subjects: [line(subject)] }]);
    const block = paragraphs(blocks).find(({ style }) => style === 'subject')!;
    const width = STATE.page.width - STATE.page.margin.left - STATE.page.margin.right;
    const longest = Math.max(...paragraphLines(block, STATE.styles.subject, width, FONTS).map((each) => each.width));
    expect(rules(blocks)).toHaveLength(1);
    expect((rules(blocks)[0]?.width ?? 0) / longest).toBeGreaterThanOrEqual(1 / 3);
    expect((rules(blocks)[0]?.width ?? 0) / longest).toBeLessThanOrEqual(1 / 2);
    expect(rules(blocks)[0]?.keepNext).toBe(true);
  });

  test('without subject draws no line; without theme ends there', () => {
    const { theme: _, ...bare } = NODE;
    for (const layout of ['state', 'party'] as const)
      expect(outline(lowered([{ ...bare, subjects: [] }], layout).blocks)).toEqual(['kind: GIAO ƯỚC THI ĐUA']);
    expect(outline(lowered([bare], 'party').blocks).at(-1)).toBe('subjectMark: -----');
  });

  test('a long subject breaks where its words do', () => {
    const subject = 'Khối Thi đua các sở, ban, ngành tham mưu và quản lý nhà nước về văn hoá, xã hội năm 2023';
    const block = paragraphs(lowered([{ ...NODE, subjects: [line(subject)] }]).blocks).find(
      ({ style }) => style === 'subject',
    )!;
    expect(block.inset).toBeGreaterThan(0);
    const width = STATE.page.width - STATE.page.margin.left - STATE.page.margin.right;
    const lines = paragraphLines(block, STATE.styles.subject, width, FONTS);
    expect(lines.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual([
      'Khối Thi đua các sở, ban, ngành tham mưu và quản lý nhà nước ',
      'về văn hoá, xã hội năm 2023',
    ]);
    expect(paragraphs(lowered([NODE]).blocks).every(({ inset }) => inset === undefined)).toBe(true);
  });
});
