import { describe, expect, it } from '@jest/globals';
import { fieldSteps } from '../../../src/diagnostics/field-steps.js';
import { blocYearField } from '../../../src/schema/bloc-year-field.js';
import { retoldKeys } from '../../../src/workbook/read/record/retold-keys.js';

const told = (text: string, path: string) => retoldKeys(text, fieldSteps(path), blocYearField());

describe('retoldKeys', () => {
  it.each([
    [
      'Đếm lại phiếu, sửa “returned”, “valid” hoặc “invalid” của mục “vote”.',
      'vote.returned',
      'Đếm lại phiếu, sửa “Số phiếu thu về”, “Số phiếu hợp lệ” hoặc “Số phiếu không hợp lệ” của trang «Phiếu».',
    ],
    [
      'Ghi sáng kiến ở “initiatives”, kèm số quyết định ở “decision” của sáng kiến.',
      'recommendations[1].award',
      'Ghi sáng kiến ở trang «Sáng kiến», kèm số quyết định ở “Số quyết định công nhận” của sáng kiến.',
    ],
    [
      'Sửa “agree” của đơn vị này, hoặc “totalMembers” của mục “vote”.',
      'election.candidates[0].agree',
      'Sửa “Số ý kiến đồng ý” của đơn vị này, hoặc “Tổng số thành viên” của trang «Phiếu».',
    ],
    [
      'Sửa “unit” của người này, hoặc mục “roles”.',
      'election.candidates[0].unit',
      'Sửa “Đơn vị được giới thiệu (mã hoặc tên)” của người này, hoặc trang «Vai trò».',
    ],
    [
      'Ghi đủ các đơn vị vào mục “units” rồi xóa dòng “unitsComplete: false”.',
      'unitsComplete',
      'Ghi đủ các đơn vị vào trang «Đơn vị» rồi xóa ô “Danh sách đơn vị đã đủ”.',
    ],
    ['Nếu có mặt thì bỏ “present: false”.', 'conference.attendance[2]', 'Nếu có mặt thì bỏ “Có mặt: không”.'],
    ['Để “stage: registered”.', 'recommendations[0].agree', 'Để “Giai đoạn: đã đăng ký, đưa ra xét”.'],
    ['Bỏ “date” ở mục “documents”.', 'documents.giao-uoc.date', 'Bỏ “Ngày văn bản” ở trang «Riêng từng văn bản».'],
    ['Mục “handover” ghi ngày khác.', 'handover.date', 'Trang «Bàn giao» ghi ngày khác.'],
    ['Đối chiếu với danh sách “units”.', 'vote.totalMembers', 'Đối chiếu với danh sách ở trang «Đơn vị».'],
  ])('says «%s» at %s in words of the workbook', (text, path, expected) => {
    expect(told(text, path)).toBe(expected);
  });

  it.each([
    'Nơi khác thì ghi ở tham số “most”.',
    'Viết “sở, ngành”, không viết “to” hay “bà”.',
    'Viết “Nguyễn Văn A”.',
  ])('leaves «%s» as it is', (text) => {
    expect(told(text, 'recommendations[0].person.name')).toBe(text);
  });
});
