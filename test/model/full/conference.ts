import type { ConferenceKind } from '../../../src/model/conference.js';

/** A conference of which every field is filled. */
export function fullConference<K extends ConferenceKind>(kind: K) {
  return {
    kind,
    date: '23/3/2023',
    startTime: '8:00',
    endTime: '11:30',
    place: 'Sở Nội vụ',
    host: 'Sở Nội vụ',
    chairperson: { name: 'Trần Văn Ánh', title: 'Giám đốc Sở', unit: 'Sở Nội vụ' },
    secretary: { name: 'Phạm Thị Ân', title: 'Chánh Văn phòng', unit: 'Sở Nội vụ' },
    guests: [
      {
        name: 'Lê Thị Ấm',
        title: 'Phó Chủ tịch',
        otherTitles: ['Tỉnh ủy viên'],
        organization: 'UBND tỉnh',
        function: 'witness',
      },
    ],
    invitation: {
      recipients: ['Lãnh đạo các đơn vị'],
      requests: 'Đề nghị cử một lãnh đạo\nĐề nghị gửi tham luận trước',
    },
    agenda: [{ time: '8 giờ 00', content: 'Khai mạc hội nghị', performer: 'Ban tổ chức' }],
    attendance: [
      { unit: 'Sở Nội vụ', name: 'Trần Văn Ánh', title: 'Giám đốc Sở', present: false, reason: 'Đi công tác' },
    ],
    presentations: [{ speaker: 'Đại diện Sở Nội vụ', content: 'Trình bày dự thảo\nGiải trình thêm' }],
    opinions: [{ speaker: 'Đại diện Sở Y tế', content: 'Nhất trí với dự thảo\nĐề nghị bổ sung' }],
    conclusions: 'Thông qua dự thảo\nGiao Khối trưởng hoàn thiện',
    agreed: 7,
  } as const;
}
