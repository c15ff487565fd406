import { yearInText } from '../../../../src/check/rules/numbers/year-in-text.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(yearInText, {
  valid: {
    'the year of the pledge': { theme: 'Quyết tâm hoàn thành nhiệm vụ năm 2023' },
    'a goal': { theme: 'Vì một tỉnh giàu mạnh đến năm 2030' },
    'last year was good': { pledge: { opening: 'Phát huy kết quả thực hiện giao ước thi đua năm 2022' } },
    'the next pledge': { narrative: { yearEnd: { tasks: 'Ký kết giao ước thi đua năm 2024.' } } },
    'its own pledge, and the next': {
      narrative: { yearEnd: { situation: 'Ký kết giao ước thi đua năm 2023. Tổ chức ký kết giao ước năm 2024.' } },
    },
    'so many every year': {
      narrative: { yearEnd: { situation: 'Mỗi năm 20226 lượt; năm 20.226 tỷ; năm 20226 lượt.' } },
    },
    'the formula of an opening': {
      pledge: {
        opening:
          'Phát huy kết quả ký giao ước thi đua năm 2022, các đơn vị thống nhất ký giao ước thi đua năm 2023 với các nội dung sau:',
      },
    },
    'an opening that looks back': {
      pledge: {
        opening:
          'Thực hiện tốt các nội dung đã ký giao ước thi đua năm 2022.\nTừ kinh nghiệm ký kết giao ước năm 2022, sau khi ký giao ước thi đua năm 2022 một năm,',
      },
    },
    'a commitment that looks back': { pledge: { commitment: 'Phát huy thành tích thực hiện giao ước năm 2022.' } },
    'contents of the year and goals': {
      pledge: {
        items: [
          {
            heading: 'Nhiệm vụ năm 2023',
            text: 'Hoàn thành xuất sắc nhiệm vụ chính trị năm 2023 và nhiệm vụ năm 2025.',
          },
          {
            text: 'Khắc phục hạn chế trong thực hiện nhiệm vụ năm 2022.',
            points: ['Kết quả xếp loại nhiệm vụ năm 2022;'],
          },
          { text: 'Hoàn thành nhiệm vụ năm 2022 chuyển sang; quyết toán ngân sách năm 2022; nhiệm vụ năm 2021-2025.' },
        ],
      },
    },
    'a plan that looks back': {
      narrative: { plan: { tasks: 'Rút kinh nghiệm Hội nghị ký giao ước thi đua năm 2022.' } },
    },
    'a report that looks back': {
      narrative: { yearEnd: { situation: 'Kế thừa kết quả ký giao ước thi đua năm 2022 của Khối.' } },
    },
    'another text': { narrative: { yearEnd: { situation: 'Năm 2021, khối ký kết giao ước thi đua năm 2021.' } } },
  },
  invalid: {
    'an old theme': [{ theme: 'Quyết tâm hoàn thành nhiệm vụ năm 2022' }, ['theme', '2022']],
    'an old name': [{ bloc: { name: 'Khối thi đua các sở năm 2022' } }, ['bloc.name', '2022']],
    'an old commitment': [
      { pledge: { commitment: 'Cam kết thực hiện tốt giao ước thi đua năm 2022.' } },
      ['pledge.commitment', '2022'],
    ],
    'a commitment without the word for emulation': [
      { pledge: { commitment: 'Cam kết thực hiện tốt giao ước năm 2022.' } },
      ['pledge.commitment', '2022'],
    ],
    'the formula of an old opening': [
      { pledge: { opening: 'Các đơn vị ký giao ước thi đua năm 2022 với các nội dung cụ thể như sau:' } },
      ['pledge.opening', '2022'],
    ],
    'an old opening that looks back first': [
      {
        pledge: {
          opening: 'Phát huy kết quả đạt được năm 2022, các đơn vị ký kết và tổ chức thực hiện giao ước năm 2022:',
        },
      },
      ['pledge.opening', '2022'],
    ],
    'old contents': [
      {
        pledge: {
          items: [
            { text: 'Hoàn thành xuất sắc nhiệm vụ chính trị được giao năm 2022.' },
            { heading: 'Thực hiện giao ước thi đua năm 2021', points: ['Hoàn thành nhiệm vụ năm 2022;'] },
          ],
        },
      },
      ['pledge.items[0].text', '2022'],
      ['pledge.items[1].heading', '2021'],
      ['pledge.items[1].points[0]', '2022'],
    ],
    'an old report without the longer word': [
      { narrative: { yearEnd: { situation: 'Các đơn vị đã ký giao ước thi đua năm 2022.' } } },
      ['narrative.yearEnd.situation', '2022'],
    ],
    'an old report': [
      { narrative: { yearEnd: { situation: 'Khối đã họp.\nKý kết giao ước thi đua năm 2022 kịp thời.' } } },
      ['narrative.yearEnd.situation', '2022'],
    ],
    'a figure too many': [
      { narrative: { halfYear: { situation: 'Phương hướng năm 20236. Kết quả năm 20223 của Khối' } } },
      ['narrative.halfYear.situation', '20236'],
      ['narrative.halfYear.situation', '20223'],
    ],
    'an old plan of a conference that does both': [
      { narrative: { plan: { tasks: 'Tổ chức tổng kết công tác năm 2022 và ký giao ước thi đua năm 2022.' } } },
      ['narrative.plan.tasks', '2022'],
    ],
    'an old plan': [
      { narrative: { plan: { tasks: '1. Ký kết và thực hiện giao ước thi đua năm 2022.' } } },
      ['narrative.plan.tasks', '2022'],
    ],
    'the next pledge is not this one': [
      { narrative: { yearEnd: { tasks: '1. Ký kết giao ước thi đua năm 2023.' } } },
      ['narrative.yearEnd.tasks', '2023'],
    ],
  },
});
