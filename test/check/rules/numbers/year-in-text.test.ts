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
    'an old report': [
      { narrative: { yearEnd: { situation: 'Khối đã họp.\nKý kết giao ước thi đua năm 2022 kịp thời.' } } },
      ['narrative.yearEnd.situation', '2022'],
    ],
    'a figure too many': [
      { narrative: { halfYear: { situation: 'Phương hướng năm 20236. Kết quả năm 20223 của Khối' } } },
      ['narrative.halfYear.situation', '20236'],
      ['narrative.halfYear.situation', '20223'],
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
