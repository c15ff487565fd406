import { paragraphWithoutCapital } from '../../../../src/check/rules/language/paragraph-without-capital.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(paragraphWithoutCapital, {
  valid: {
    'capitals, figures and quotations': {
      pledge: { items: [{ text: 'Phát huy vai trò.' }, { text: '100% đơn vị.' }, { text: '“mỗi người một việc”' }] },
    },
    'points behind a colon': {
      narrative: {
        yearEnd: { situation: 'Khối có:\nsở, ngành;\nban của Đảng;\nđoàn thể.\nNăm 2026, các đơn vị thi đua.' },
      },
    },
    'a sentence that goes on': { pledge: { opening: 'Phát huy kết quả năm 2025,\nchúng tôi ký giao ước.' } },
    'marks of lists': {
      narrative: { yearEnd: { tasks: '- xây dựng kế hoạch\n+ kiểm tra\na) tổng kết\n1. sơ kết\nđ. khen thưởng' } },
    },
    'names of products, addresses': {
      pledge: { items: [{ text: 'eOffice được dùng.' }, { text: 'moha.gov.vn là địa chỉ.' }] },
    },
    'points of a pledge': { pledge: { items: [{ text: 'Chỉ tiêu:', points: ['xong trước ngày 30 tháng 11;'] }] } },
    'what is said behind the name': {
      conference: { opinions: [{ speaker: 'Đại diện Sở Y tế', content: 'nhất trí với dự thảo.' }] },
    },
    'lines and names': { theme: 'đoàn kết', units: [{ name: 'sở Y tế' }] },
    'an empty line before': { pledge: { items: [{ text: 'Các nội dung sau:\n\nđoàn kết nội bộ.' }] } },
  },
  invalid: {
    'a content of the pledge': [
      { pledge: { items: [{ text: 'phát huy vai trò nêu gương.' }] } },
      ['pledge.items[0].text', 'phát'],
    ],
    'what is said by nobody named': [
      { conference: { opinions: [{ content: 'nhất trí với dự thảo.' }] } },
      ['conference.opinions[0].content', 'nhất'],
    ],
    'a second paragraph of what is said': [
      { conference: { opinions: [{ speaker: 'Đại diện Sở Y tế', content: 'Nhất trí.\nđề nghị bổ sung.' }] } },
      ['conference.opinions[0].content', 'đề'],
    ],
    'narrative, told once per field': [
      { narrative: { yearEnd: { situation: 'năm 2026 có 8 đơn vị.\nkhối đã họp.' } } },
      ['narrative.yearEnd.situation', 'năm'],
    ],
    'a word of one letter, in decomposed letters': [
      { narrative: { yearEnd: { strengths: 'ý thức được nâng lên.'.normalize('NFD') } } },
      ['narrative.yearEnd.strengths', 'ý'.normalize('NFD')],
    ],
    conclusions: [{ conference: { conclusions: 'thông qua kế hoạch.' } }, ['conference.conclusions', 'thông']],
  },
});
