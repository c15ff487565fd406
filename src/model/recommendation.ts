import { z } from 'zod';
import { count } from './count.js';
import { date } from './date.js';
import { line, paragraphs } from './text.js';
import { year } from './year.js';

/** A recognised initiative or study that a title rests on. */
const initiativeSchema = z
  .strictObject({
    name: line('Tên sáng kiến, đề tài'),
    decision: line('Số quyết định công nhận').optional(),
    year: year('Năm công nhận').optional(),
  })
  .meta({ label: 'Sáng kiến' });

const priorAwardSchema = z
  .strictObject({
    year: year('Năm được khen thưởng'),
    award: line('Danh hiệu, hình thức đã được tặng'),
    decision: line('Số, ngày quyết định; cơ quan ban hành').optional(),
  })
  .meta({ label: 'Khen thưởng đã có' });

const ratingSchema = z
  .strictObject({ year: year('Năm xếp loại'), level: line('Mức độ hoàn thành nhiệm vụ') })
  .meta({ label: 'Xếp loại' });

const personSchema = z
  .strictObject({
    name: line('Họ và tên cá nhân'),
    otherName: line('Bí danh').optional(),
    birthday: date('Ngày sinh').optional(),
    gender: z.enum(['nam', 'nữ']).optional().meta({ label: 'Giới tính' }),
    position: line('Chức vụ, đơn vị công tác').optional(),
    hometown: line('Quê quán').optional(),
    residence: line('Nơi thường trú').optional(),
    education: line('Trình độ chuyên môn, nghiệp vụ').optional(),
    degree: line('Học hàm, học vị').optional(),
    duties: paragraphs('Quyền hạn, nhiệm vụ được giao').optional(),
  })
  .meta({ label: 'Cá nhân được đề nghị' });

const collectiveSchema = z
  .strictObject({
    address: line('Địa chỉ trụ sở, điện thoại').optional(),
    history: paragraphs('Quá trình thành lập').optional(),
    organization: paragraphs('Cơ cấu tổ chức, số cán bộ').optional(),
    functions: paragraphs('Chức năng, nhiệm vụ').optional(),
  })
  .meta({ label: 'Tập thể được đề nghị' });

const meritSchema = z
  .strictObject({
    results: paragraphs('Thành tích thực hiện nhiệm vụ').optional(),
    measures: paragraphs('Biện pháp, phong trào thi đua').optional(),
    policies: paragraphs('Chấp hành chủ trương của Đảng, pháp luật của Nhà nước').optional(),
    organizations: paragraphs('Hoạt động của tổ chức đảng, đoàn thể').optional(),
  })
  .meta({ label: 'Thành tích' });

/**
 * One award for one unit or person, or for a number of them not named, and how far it has come: registered (a candidate),
 * reviewed (agreed by the bloc), recommended, decided, awarded.
 */
export const recommendationSchema = z
  .strictObject({
    award: line('Danh hiệu hoặc hình thức khen thưởng'),
    stage: z
      .enum(['registered', 'reviewed', 'recommended', 'decided', 'awarded'])
      .default('recommended')
      .meta({ label: 'Giai đoạn' }),
    subject: z.enum(['collective', 'individual']).default('collective').meta({ label: 'Tập thể hay cá nhân' }),
    unit: line('Đơn vị được đề nghị, hoặc đơn vị của cá nhân (mã hoặc tên)').optional(),
    collectiveName: line('Tên tập thể, khi không phải là đơn vị của khối').optional(),
    person: personSchema.optional(),
    count: count('Số lượng, khi không nêu tên').optional(),
    year: year('Năm xét').optional(),
    agree: count('Số phiếu đồng ý').optional(),
    summary: line('Tóm tắt thành tích').optional(),
    collective: collectiveSchema.prefault({}),
    merit: meritSchema.prefault({}),
    initiatives: z.array(initiativeSchema).default([]).meta({ label: 'Các sáng kiến' }),
    ratings: z.array(ratingSchema).default([]).meta({ label: 'Các mức xếp loại' }),
    priorAwards: z.array(priorAwardSchema).default([]).meta({ label: 'Các khen thưởng đã có' }),
    decision: line('Quyết định khen thưởng').optional(),
  })
  .meta({ label: 'Đề nghị khen thưởng' });
