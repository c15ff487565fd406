import * as z from 'zod';
import { count } from './count.js';
import { line } from './text.js';

/** In what capacity someone signs; the layout prints `TM.`, `KT.` … or `T/M`, `K/T` … */
const authorityCode = z.enum(['behalf', 'deputy', 'order', 'delegated', 'acting']).meta({
  label: 'Quyền hạn ký',
  use: 'Chữ in trước chức vụ ở chỗ ký; người đứng đầu ký thì không ghi.',
  example: 'deputy',
  values: {
    behalf: 'thay mặt (TM.)',
    deputy: 'ký thay (KT.)',
    order: 'thừa lệnh (TL.)',
    delegated: 'thừa ủy quyền (TUQ.)',
    acting: 'quyền (Q.)',
  },
});

/** Who signs for a unit, when it is not simply its head, or when the name is known. */
const signatorySchema = z
  .strictObject({
    name: line({
      label: 'Họ và tên người ký',
      use: 'In dưới chỗ ký; chưa biết thì để trống, văn bản in dòng chấm.',
      example: 'Nguyễn Văn A',
    }).optional(),
    title: line({
      label: 'Chức vụ người ký',
      use: 'Ghi khi người ký không phải người đứng đầu đơn vị.',
      example: 'Phó Giám đốc',
    }).optional(),
    authority: authorityCode.optional(),
    behalfOf: line({
      label: 'Ký thay mặt (tập thể) hoặc thay (chức vụ)',
      use: 'Cần khi ký thay mặt một tập thể; các trường hợp khác lấy chức vụ người đứng đầu.',
      example: 'Ban Thường vụ',
    }).optional(),
  })
  .meta({ label: 'Người ký', use: 'Người ký văn bản thay mặt đơn vị.' });

/** How many people work in a unit. */
const staffSchema = z
  .strictObject({
    total: count({
      label: 'Tổng số cán bộ, công chức, viên chức, người lao động',
      use: 'Số người của đơn vị, in trong báo cáo; tổng số của khối do công cụ cộng.',
      example: 86,
    }).optional(),
    women: count({ label: 'Trong đó là nữ', use: 'Số nữ trong tổng số người.', example: 41 }).optional(),
    partyMembers: count({
      label: 'Trong đó là đảng viên',
      use: 'Số đảng viên trong tổng số người.',
      example: 60,
    }).optional(),
  })
  .meta({ label: 'Số người của đơn vị', use: 'Số người của đơn vị, cho phần đặc điểm, tình hình của báo cáo.' });

/** A member unit. */
const unitSchema = z
  .strictObject({
    id: line({
      label: 'Mã đơn vị',
      use: 'Tên ngắn để gọi đơn vị ở mục khác; không ghi thì gọi bằng tên đơn vị.',
      example: 'so-nv',
    }).optional(),
    name: line({
      label: 'Tên đơn vị',
      use: 'Tên đầy đủ, in ở mọi văn bản và chỗ ký.',
      example: 'Sở Nội vụ',
    }),
    superior: line({
      label: 'Cơ quan cấp trên của đơn vị, khi khác cơ quan chủ quản của khối',
      use: 'Dòng trên cùng trong văn bản của riêng đơn vị.',
      example: 'Bộ Minh Họa',
    }).optional(),
    issuerCode: line({
      label: 'Ký hiệu của đơn vị trong số văn bản',
      use: 'Phần chữ viết tắt tên đơn vị sau số và ký hiệu loại văn bản.',
      example: 'SNV',
    }).optional(),
    headTitle: line({
      label: 'Chức vụ người đứng đầu',
      use: 'In ở chỗ ký của đơn vị.',
      example: 'Giám đốc',
    }).optional(),
    signatory: signatorySchema.optional(),
    staff: staffSchema.optional(),
  })
  .meta({ label: 'Đơn vị', use: 'Một đơn vị thành viên của khối.' });

/** The member units, at least one. */
export const unitsSchema = z
  .array(unitSchema)
  .check((context) => {
    if (context.value.length > 0) return;
    context.issues.push({ code: 'custom', input: context.value, params: { code: 'data.no-units', facts: {} } });
  })
  .meta({
    label: 'Các đơn vị',
    use: 'Các đơn vị thành viên theo thứ tự ký, ít nhất một đơn vị; Khối trưởng, Khối phó được đưa lên đầu.',
    sheet: 'Đơn vị',
  });
