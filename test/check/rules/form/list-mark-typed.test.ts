import { listMarkTyped } from '../../../../src/check/rules/form/list-mark-typed.js';
import { ruleCases } from '../../../support/rule-cases.js';

const pledge = (item: object) => ({ pledge: { items: [item] } });

ruleCases(listMarkTyped, {
  valid: {
    'as it should be': pledge({ heading: 'Nhiệm vụ', text: 'Hoàn thành', points: ['Một', '100% đơn vị'] }),
    'figures that are no mark': pledge({ text: '1.000 hồ sơ; 6 tháng; 2.5 điểm', points: ['5 sáng kiến'] }),
    'lists of narrative text': { narrative: { yearEnd: { tasks: '1. Một\n2. Hai\n- Ba' } } },
    'items of an agenda, which have no numbers': { conference: { agenda: [{ content: '1. Chào cờ' }] } },
    'lists of what was said': { conference: { opinions: [{ content: '- Một\n- Hai' }] } },
    'an article about articles': {
      charter: [{ heading: 'Điều khoản thi hành', articles: [{ heading: 'Điều chỉnh' }] }],
    },
  },
  invalid: {
    'a content': [pledge({ text: '1. Đẩy mạnh' }), ['pledge.items[0].text', '1. ']],
    'a heading': [pledge({ heading: 'II. Nhiệm vụ' }), ['pledge.items[0].heading', 'II. ']],
    points: [
      pledge({ heading: 'A', points: ['a) Một', '- Hai'] }),
      ['pledge.items[0].points[0]', 'a) '],
      ['pledge.items[0].points[1]', '- '],
    ],
    'chapter, article, clause': [
      {
        charter: [
          {
            heading: 'Chương I. Quy định chung',
            articles: [{ heading: 'Điều 1. Phạm vi', clauses: [{ text: '1. Quy chế này' }] }],
          },
        ],
      },
      ['charter[0].heading', 'Chương I. '],
      ['charter[0].articles[0].heading', 'Điều 1. '],
      ['charter[0].articles[0].clauses[0].text', '1. '],
    ],
    'in any capitals': [
      { charter: [{ heading: 'chương II: Điều khoản', articles: [{ heading: 'điều 2. Phạm vi' }] }] },
      ['charter[0].heading', 'chương II: '],
      ['charter[0].articles[0].heading', 'điều 2. '],
    ],
    'a basis of one paper': [
      { documents: { 'to-trinh': { legalBases: ['- Căn cứ Kế hoạch'] } } },
      ['documents.to-trinh.legalBases[0]', '- '],
    ],
    'a basis': [{ legalBases: ['- Căn cứ Kế hoạch'] }, ['legalBases[0]', '- ']],
    'a line of a table': [{ program: [{ content: '1. Sơ kết' }] }, ['program[0].content', '1. ']],
  },
});
