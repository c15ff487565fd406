import * as z from 'zod';
import { date } from './date.js';
import { line, paragraphs } from './text.js';

/** A person recommended for an award. */
export const nomineeSchema = z
  .strictObject({
    name: line({
      label: 'Họ và tên cá nhân',
      use: 'Họ và tên cá nhân được đề nghị, viết hoa đầu mỗi chữ.',
      example: 'Nguyễn Văn A',
    }),
    otherName: line({
      label: 'Bí danh',
      use: 'In trong báo cáo thành tích; không có thì để trống.',
      example: 'Hai Minh Họa',
    }).optional(),
    birthday: date({
      label: 'Ngày sinh',
      use: 'In trong danh sách cá nhân và báo cáo thành tích.',
      example: '7/3/1985',
    }).optional(),
    gender: z
      .enum(['nam', 'nữ'])
      .optional()
      .meta({ label: 'Giới tính', use: 'Để ghi ông hoặc bà và in trong báo cáo thành tích.', example: 'nữ' }),
    position: line({
      label: 'Chức vụ, đơn vị công tác',
      use: 'Chức vụ và nơi công tác của cá nhân.',
      example: 'Chuyên viên, Sở Nội vụ',
    }).optional(),
    hometown: line({
      label: 'Quê quán',
      use: 'In trong báo cáo thành tích.',
      example: 'xã Minh Họa, tỉnh Minh Họa',
    }).optional(),
    residence: line({
      label: 'Nơi thường trú',
      use: 'In trong báo cáo thành tích.',
      example: 'phường Minh Họa, tỉnh Minh Họa',
    }).optional(),
    education: line({
      label: 'Trình độ chuyên môn, nghiệp vụ',
      use: 'In trong báo cáo thành tích.',
      example: 'Thạc sĩ quản lý công',
    }).optional(),
    degree: line({
      label: 'Học hàm, học vị',
      use: 'In trong báo cáo thành tích; không có thì để trống.',
      example: 'Thạc sĩ',
    }).optional(),
    duties: paragraphs({
      label: 'Quyền hạn, nhiệm vụ được giao',
      use: 'Một hay nhiều đoạn, in trong báo cáo thành tích.',
      example: 'Theo dõi công tác thi đua, khen thưởng.',
    }).optional(),
  })
  .meta({ label: 'Cá nhân được đề nghị', use: 'Cá nhân được đề nghị; đề nghị cho tập thể thì không ghi.' });

/** What the report of a collective's merits says of it. */
export const collectiveSchema = z
  .strictObject({
    address: line({
      label: 'Địa chỉ trụ sở, điện thoại',
      use: 'In ở đầu báo cáo thành tích.',
      example: 'số 1, đường Minh Họa, phường Minh Họa',
    }).optional(),
    history: paragraphs({
      label: 'Quá trình thành lập',
      use: 'Một hay nhiều đoạn, in trong báo cáo thành tích.',
      example: 'Sở được thành lập năm 2025.',
    }).optional(),
    organization: paragraphs({
      label: 'Cơ cấu tổ chức, số cán bộ',
      use: 'Một hay nhiều đoạn, in trong báo cáo thành tích.',
      example: 'Sở có 5 phòng chuyên môn.',
    }).optional(),
    functions: paragraphs({
      label: 'Chức năng, nhiệm vụ',
      use: 'Một hay nhiều đoạn, in trong báo cáo thành tích.',
      example: 'Tham mưu về công tác nội vụ, thi đua, khen thưởng.',
    }).optional(),
  })
  .prefault({})
  .meta({ label: 'Tập thể được đề nghị', use: 'Điều báo cáo thành tích tập thể nói về tập thể.' });

/** What the report of merits says of the work done. */
export const meritSchema = z
  .strictObject({
    results: paragraphs({
      label: 'Thành tích thực hiện nhiệm vụ',
      use: 'Kết quả đạt được, một hay nhiều đoạn, dùng được gạch đầu dòng và số thứ tự.',
      example: 'Hoàn thành 12 trên 12 chỉ tiêu được giao.',
    }).optional(),
    measures: paragraphs({
      label: 'Biện pháp, phong trào thi đua',
      use: 'Cách làm để đạt thành tích và các phong trào thi đua đã tổ chức.',
      example: 'Giao việc rõ người, rõ thời hạn.',
    }).optional(),
    policies: paragraphs({
      label: 'Chấp hành chủ trương của Đảng, pháp luật của Nhà nước',
      use: 'Một hay nhiều đoạn, in trong báo cáo thành tích.',
      example: 'Chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước.',
    }).optional(),
    organizations: paragraphs({
      label: 'Hoạt động của tổ chức đảng, đoàn thể',
      use: 'Một hay nhiều đoạn, in trong báo cáo thành tích.',
      example: 'Chi bộ hoàn thành tốt nhiệm vụ.',
    }).optional(),
  })
  .prefault({})
  .meta({ label: 'Thành tích', use: 'Lời văn của báo cáo thành tích.' });
