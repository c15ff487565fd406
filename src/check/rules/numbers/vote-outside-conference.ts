import { ordinal } from '../../../model/date-order.js';
import { occasionOf } from '../../../view/occasion.js';
import { clockTimes } from '../../numbers/clock.js';
import { rule } from '../../rule.js';

/** The votes were counted before the conference began or after it ended. */
export const voteOutsideConference = rule({
  id: 'vote-outside-conference',
  group: 'numbers',
  severity: 'warning',
  title: 'Giờ kiểm phiếu ngoài giờ hội nghị',
  text: 'Kiểm phiếu làm ngay tại hội nghị bình xét, nên giờ kiểm phiếu nằm trong giờ hội nghị khi hai biên bản cùng ngày.',
  source: { text: 'Đối chiếu biên bản kiểm phiếu với biên bản hội nghị', confidence: 'custom' },
  example: {
    wrong: 'Hội nghị từ 8:00 đến 11:00, kiểm phiếu từ 11:15',
    right: 'Kiểm phiếu từ 10:15 đến 10:45',
  },
  check: ({ data }) => {
    const { vote, documents } = data;
    const { conference } = occasionOf(data, 'review');
    const own = documents['bien-ban-kiem-phieu']?.date;
    const onOtherDay =
      own !== undefined && (conference.date === undefined || ordinal(own) !== ordinal(conference.date));
    if (vote === undefined || onOtherDay) return [];
    const [from] = clockTimes(conference.startTime ?? '');
    const [to] = clockTimes(conference.endTime ?? '');
    return (['startTime', 'endTime'] as const).flatMap((field) => {
      const time = vote[field];
      const [at] = clockTimes(time ?? '');
      if (at === undefined || !((from !== undefined && at < from) || (to !== undefined && at > to))) return [];
      const held = [
        conference.startTime && `từ ${conference.startTime}`,
        conference.endTime && `đến ${conference.endTime}`,
      ];
      const message = `${field === 'startTime' ? 'Bắt đầu' : 'Kết thúc'} kiểm phiếu lúc ${time}, ngoài giờ hội nghị (${held.filter(Boolean).join(' ')}).`;
      return [{ path: `vote.${field}`, message, hint: 'Sửa giờ ở mục “vote” hoặc giờ của hội nghị.' }];
    });
  },
});
