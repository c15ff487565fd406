import { agendaOutsideConference } from '../../../../src/check/rules/numbers/agenda-outside-conference.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (startTime: string | undefined, endTime: string | undefined, ...times: readonly string[]) => ({
  conference: { startTime, endTime, agenda: times.map((time) => ({ time, content: 'Thảo luận' })) },
});

ruleCases(agendaOutsideConference, {
  valid: {
    'it fits': says('8:00', '11:00', '8 giờ 00 - 8 giờ 15', '8 giờ 15 - 11 giờ 00'),
    'guests are welcomed before': says('8:00', '11:00', '7 giờ 30 - 8 giờ 00', '8 giờ 00 - 11 giờ 00'),
    'the hours are not known': says(undefined, undefined, '8 giờ 00'),
    'no times': says('8:00', '11:00'),
  },
  invalid: {
    'it begins in the afternoon': [says('8:00', undefined, '14 giờ 00', '15 giờ 00'), ['conference.agenda[0].time']],
    'it is over before the conference begins': [
      says('14:00', undefined, '8 giờ 00', '11 giờ 00'),
      ['conference.agenda[0].time'],
    ],
    'it goes on after the end': [
      says('8:00', '10:30', '8 giờ 00', '10 giờ 00 - 11 giờ 00'),
      ['conference.agenda[1].time'],
    ],
  },
});
