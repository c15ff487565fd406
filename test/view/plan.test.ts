import { describe, expect, test } from '@jest/globals';
import type { Prose } from '../../src/view/prose.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const paragraphs = (blocks: Prose) => blocks.map(({ paragraph }) => words(paragraph));

describe('the plan', () => {
  test('is all there to be filled in when the data has no word of it', () => {
    const { plan } = viewOf();
    expect(plan).toMatchObject({ given: false, hasProgram: true, lacksRegistrations: true });
    expect(paragraphs(plan.purpose)).toEqual(['[narrative.plan.purpose]']);
    expect(paragraphs(plan.teamDuties)).toEqual(['[narrative.plan.teamDuties]']);
  });

  test('says what the data says of it, and no more', () => {
    const { plan } = viewOf({ narrative: { plan: { tasks: 'Một\nHai' } } });
    expect(plan).toMatchObject({
      given: true,
      purpose: [],
      unitDuties: [],
      hasProgram: false,
      lacksRegistrations: false,
    });
    expect(paragraphs(plan.tasks)).toEqual(['Một', 'Hai']);
  });

  test('has the programme and the registrations the data has', () => {
    const says = { program: [{ content: 'Họp' }], registrations: [{ awards: [{ award: 'Giấy khen' }] }] };
    expect(viewOf(says).plan).toMatchObject({ given: false, hasProgram: true, lacksRegistrations: false });
    const plan = { narrative: { plan: { tasks: 'Một' } } };
    expect(viewOf({ ...says, ...plan }).plan).toMatchObject({ given: true, hasProgram: true });
  });

  test('registrations without an award are none', () => {
    expect(viewOf({ registrations: [{ unit: 'Sở Y tế' }] }).plan.lacksRegistrations).toBe(true);
  });

  test('names those who carry it out by the roles of the year', () => {
    const { plan } = viewOf({
      bloc: { name: 'Cụm A', kind: 'cụm' },
      roles: [
        { role: 'chair', unit: 'Sở Y tế', year: 2023 },
        { role: 'viceChair', unit: 'Sở Nội vụ', year: 2022 },
      ],
    });
    expect([plan.chair, plan.viceChair]).toEqual(['Cụm trưởng (Sở Y tế)', 'Cụm phó']);
  });
});

describe('the programme', () => {
  test('has its lines; who leads and until when may be left to fill in', () => {
    const { program } = viewOf({
      program: [
        { content: 'Họp', lead: 'Sở Y tế', support: 'Các đơn vị', due: 'Tháng 3', product: 'Biên bản' },
        { content: 'Đi' },
      ],
    });
    expect(program.given).toBe(true);
    expect(program.rows.map((row) => Object.values(row).map(words))).toEqual([
      ['1', 'Họp', 'Sở Y tế', 'Các đơn vị', 'Tháng 3', 'Biên bản'],
      ['2', 'Đi', '[program[1].lead]', '', '[program[1].due]', ''],
    ]);
  });

  test('is some empty lines when the data has none', () => {
    const { program } = viewOf();
    expect(program.given).toBe(false);
    expect(program.rows.map(({ position, content }) => `${words(position)} ${words(content)}`)).toEqual([
      '1 [program[0].content]',
      '2 [program[1].content]',
      '3 [program[2].content]',
    ]);
  });
});

describe('the annexes of the plan', () => {
  const says = {
    registrations: [{ unit: 'Sở Y tế', awards: [{ award: 'CTDT' }] }],
    scoring: { groups: [{ content: 'Nhóm', criteria: [{ code: '1', content: 'Tiêu chí', max: 5 }] }] },
  };
  const names = (some: object, annexes = true) => {
    const { registrations, scoring } = viewOf({ ...some, documents: { 'ke-hoach': { annexes } } }, { id: 'ke-hoach' })
      .plan.annexes;
    return [registrations, scoring].map(words);
  };
  const none = ['[registrations]', '[scoring.groups]'];

  test('are called as the regime counts them, by what there is', () => {
    expect(names(says)).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(names({ ...says, regime: 'party' })).toEqual(['Phụ lục 1', 'Phụ lục 2']);
    expect(names({ registrations: says.registrations })).toEqual(['Phụ lục', none[1]]);
    expect(names({ scoring: says.scoring })).toEqual([none[0], 'Phụ lục']);
  });

  test('are none unless asked for, and none of nothing', () => {
    expect(names(says, false)).toEqual(none);
    expect(names({ registrations: [{ unit: 'Sở Y tế' }] })).toEqual(none);
  });
});
