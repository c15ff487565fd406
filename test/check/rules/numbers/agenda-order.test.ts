import { agendaOrder } from '../../../../src/check/rules/numbers/agenda-order.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...times: readonly string[]) => ({
  conference: { agenda: times.map((time) => ({ content: 'Thảo luận', ...(time === '' ? {} : { time }) })) },
});

ruleCases(agendaOrder, {
  valid: {
    'one after the other': says('8 giờ 00 - 8 giờ 30', '8 giờ 30 - 9 giờ 00'),
    'only beginnings': says('8h', '8h15', '9h'),
    'a gap between': says('8:00-8:30', '13:30-14:00'),
    'without times': says('', 'sau giải lao'),
    'parts of the day': says('2 giờ chiều', '8 giờ sáng'),
    'times that are none': says('Từ 8 giờ 00', '10 phút'),
  },
  invalid: {
    'before the one above ends': [says('8 giờ 00 - 8 giờ 30', '8 giờ 15 - 9 giờ 00'), ['conference.agenda[1].time']],
    earlier: [says('9g00', '8g30'), ['conference.agenda[1].time']],
    'ends before it begins': [says('8:00 - 8:30', '9:30 - 9:00'), ['conference.agenda[1].time']],
    'with one between that has no time': [says('8:00', '', '7:30'), ['conference.agenda[2].time']],
  },
});
