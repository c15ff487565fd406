import { z } from 'zod';
import { paragraphs } from './text.js';

/** The sections of a report that only a person can write. */
const reportSections = z
  .strictObject({
    situation: paragraphs('Đặc điểm, tình hình').optional(),
    advantages: paragraphs('Thuận lợi').optional(),
    difficulties: paragraphs('Khó khăn').optional(),
    politicalTasks: paragraphs('Kết quả thực hiện nhiệm vụ chính trị').optional(),
    leadership: paragraphs('Công tác lãnh đạo, chỉ đạo phong trào thi đua').optional(),
    movements: paragraphs('Tổ chức, phát động phong trào thi đua').optional(),
    models: paragraphs('Phát hiện, nhân rộng điển hình tiên tiến').optional(),
    awards: paragraphs('Công tác khen thưởng').optional(),
    activities: paragraphs('Hoạt động của khối').optional(),
    strengths: paragraphs('Ưu điểm').optional(),
    weaknesses: paragraphs('Tồn tại, hạn chế').optional(),
    causes: paragraphs('Nguyên nhân').optional(),
    lessons: paragraphs('Bài học kinh nghiệm').optional(),
    objectives: paragraphs('Mục tiêu, phương hướng').optional(),
    tasks: paragraphs('Nhiệm vụ trọng tâm').optional(),
    solutions: paragraphs('Giải pháp').optional(),
    proposals: paragraphs('Kiến nghị, đề xuất').optional(),
  })
  .meta({ label: 'Lời văn của báo cáo' });

/** The sections of the plan. */
const planSections = z
  .strictObject({
    purpose: paragraphs('Mục đích').optional(),
    requirements: paragraphs('Yêu cầu').optional(),
    tasks: paragraphs('Nội dung, nhiệm vụ trọng tâm').optional(),
    chairDuties: paragraphs('Nhiệm vụ của đơn vị trưởng').optional(),
    viceChairDuties: paragraphs('Nhiệm vụ của đơn vị phó').optional(),
    unitDuties: paragraphs('Nhiệm vụ của các đơn vị').optional(),
    teamDuties: paragraphs('Nhiệm vụ của tổ giúp việc').optional(),
  })
  .meta({ label: 'Lời văn của kế hoạch' });

/** Narrative text, by paper and section; what is missing prints as lines to fill. */
export const narrativeSchema = z
  .strictObject({
    yearEnd: reportSections.prefault({}),
    halfYear: reportSections.prefault({}),
    plan: planSections.prefault({}),
  })
  .meta({ label: 'Nội dung báo cáo, kế hoạch' });
