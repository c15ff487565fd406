import { contentsInText } from '../../../../src/check/rules/numbers/contents-in-text.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (opening: string) => ({ pledge: { opening, items: [{ text: 'A' }, { text: 'B' }] } });

ruleCases(contentsInText, {
  valid: {
    'the same': says('ký kết giao ước với 02 nội dung sau'),
    'in words': says('với hai nội dung'),
    'of something else': says('gồm 5 nội dung của phong trào; 3 nội dung'),
    'the pledge of another year': {
      ...says('A'),
      narrative: { yearEnd: { situation: 'Khối ký giao ước thi đua năm 2022 với 08 nội dung.' } },
    },
    'contents of something else in a report': {
      ...says('A'),
      narrative: { yearEnd: { situation: 'Kế hoạch gồm 06 nội dung.' } },
    },
    'no contents yet': { pledge: { opening: 'với 08 nội dung sau' } },
  },
  invalid: {
    more: [says('ký kết giao ước với 08 nội dung sau'), ['pledge.opening', 'với 08 nội dung']],
    'in a report': [
      { ...says('A'), narrative: { yearEnd: { situation: 'ký kết Giao ước thi đua với 08 nội dung trọng tâm' } } },
      ['narrative.yearEnd.situation', 'Giao ước thi đua với 08 nội dung'],
    ],
    'in both ways': [says('các 03 (ba) nội dung nêu trên'), ['pledge.opening', 'các 03 (ba) nội dung']],
  },
});
