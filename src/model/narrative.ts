import * as z from 'zod';
import { paragraphs } from './text.js';

/** The sections of a report that only a person can write. */
const reportSections = z
  .strictObject({
    situation: paragraphs({
      label: 'Đặc điểm, tình hình',
      use: 'Phần đầu báo cáo: bối cảnh và tình hình chung của khối; số đơn vị, số người do công cụ ghi.',
      example: 'Năm 2026, các đơn vị trong Khối triển khai nhiệm vụ trong bối cảnh sắp xếp tổ chức bộ máy.',
    }).optional(),
    advantages: paragraphs({
      label: 'Thuận lợi',
      use: 'Những điều kiện thuận lợi trong kỳ báo cáo.',
      example: 'Được sự quan tâm chỉ đạo của Tỉnh ủy, Ủy ban nhân dân tỉnh.',
    }).optional(),
    difficulties: paragraphs({
      label: 'Khó khăn',
      use: 'Những khó khăn trong kỳ báo cáo.',
      example: 'Khối lượng công việc tăng, biên chế giảm.',
    }).optional(),
    politicalTasks: paragraphs({
      label: 'Kết quả thực hiện nhiệm vụ chính trị',
      use: 'Kết quả chung về nhiệm vụ chính trị của các đơn vị; bảng chỉ tiêu do công cụ lập.',
      example: 'Các đơn vị đã hoàn thành nhiệm vụ được giao, đúng tiến độ.',
    }).optional(),
    leadership: paragraphs({
      label: 'Công tác lãnh đạo, chỉ đạo phong trào thi đua',
      use: 'Lãnh đạo, chỉ đạo phong trào thi đua bằng những việc và văn bản nào.',
      example: 'Khối trưởng đã ban hành kế hoạch và chương trình công tác năm.',
    }).optional(),
    movements: paragraphs({
      label: 'Tổ chức, phát động phong trào thi đua',
      use: 'Lời dẫn trước bảng các phong trào thi đua và kết quả.',
      example: 'Các đơn vị đã phát động thi đua thường xuyên và thi đua theo chuyên đề.',
    }).optional(),
    models: paragraphs({
      label: 'Phát hiện, nhân rộng điển hình tiên tiến',
      use: 'Các mô hình mới, điển hình tiên tiến và việc nhân rộng.',
      example: 'Nhân rộng mô hình “Công sở thân thiện” ở mọi đơn vị.',
    }).optional(),
    awards: paragraphs({
      label: 'Công tác khen thưởng',
      use: 'Nhận xét về công tác khen thưởng; số lượng khen thưởng do công cụ đếm.',
      example: 'Khen thưởng bảo đảm kịp thời, đúng người, đúng việc.',
    }).optional(),
    activities: paragraphs({
      label: 'Hoạt động của khối',
      use: 'Các hội nghị, giao lưu, hoạt động chung của khối.',
      example: 'Khối đã tổ chức hội nghị sơ kết và giao lưu thể thao.',
    }).optional(),
    strengths: paragraphs({
      label: 'Ưu điểm',
      use: 'Đánh giá chung: những mặt làm được.',
      example: 'Phong trào thi đua có nhiều đổi mới về nội dung và hình thức.',
    }).optional(),
    weaknesses: paragraphs({
      label: 'Tồn tại, hạn chế',
      use: 'Đánh giá chung: những mặt chưa được.',
      example: 'Một số đơn vị gửi báo cáo còn chậm.',
    }).optional(),
    causes: paragraphs({
      label: 'Nguyên nhân',
      use: 'Nguyên nhân của tồn tại, hạn chế.',
      example: 'Cán bộ làm công tác thi đua phần lớn kiêm nhiệm.',
    }).optional(),
    lessons: paragraphs({
      label: 'Bài học kinh nghiệm',
      use: 'Điều rút ra cho những năm sau.',
      example: 'Phải gắn thi đua với nhiệm vụ chính trị của từng đơn vị.',
    }).optional(),
    objectives: paragraphs({
      label: 'Mục tiêu, phương hướng',
      use: 'Mục tiêu, phương hướng của năm sau, hoặc của 6 tháng cuối năm trong báo cáo sơ kết.',
      example: 'Hoàn thành mọi chỉ tiêu trong giao ước thi đua.',
    }).optional(),
    tasks: paragraphs({
      label: 'Nhiệm vụ trọng tâm',
      use: 'Các nhiệm vụ của thời gian tới; đánh số bằng “1. ”, “2. ” ở đầu dòng.',
      example: '1. Hoàn thành các chỉ tiêu được giao.',
    }).optional(),
    solutions: paragraphs({
      label: 'Giải pháp',
      use: 'Cách làm để đạt mục tiêu, nhiệm vụ.',
      example: 'Tăng cường tuyên truyền, nêu gương người tốt, việc tốt.',
    }).optional(),
    proposals: paragraphs({
      label: 'Kiến nghị, đề xuất',
      use: 'Điều đề nghị với Hội đồng Thi đua - Khen thưởng và cơ quan cấp trên.',
      example: 'Đề nghị mở lớp tập huấn nghiệp vụ thi đua, khen thưởng.',
    }).optional(),
  })
  .meta({ label: 'Lời văn của báo cáo', use: 'Các phần báo cáo mà chỉ người làm mới viết được.' });

/** The sections of the plan. */
const planSections = z
  .strictObject({
    purpose: paragraphs({
      label: 'Mục đích',
      use: 'Kế hoạch nhằm đạt điều gì.',
      example: 'Đẩy mạnh phong trào thi đua yêu nước trong các đơn vị.',
    }).optional(),
    requirements: paragraphs({
      label: 'Yêu cầu',
      use: 'Điều phải bảo đảm khi thực hiện kế hoạch.',
      example: 'Thi đua thiết thực, tránh phô trương, hình thức.',
    }).optional(),
    tasks: paragraphs({
      label: 'Nội dung, nhiệm vụ trọng tâm',
      use: 'Việc phải làm trong năm; đánh số bằng “1. ”, “2. ” ở đầu dòng.',
      example: '1. Hoàn thành các chỉ tiêu được giao.',
    }).optional(),
    chairDuties: paragraphs({
      label: 'Nhiệm vụ của đơn vị trưởng',
      use: 'Việc của Khối trưởng, in ở phần tổ chức thực hiện.',
      example: 'Chủ trì các hội nghị, tổng hợp báo cáo của Khối.',
    }).optional(),
    viceChairDuties: paragraphs({
      label: 'Nhiệm vụ của đơn vị phó',
      use: 'Việc của Khối phó, in ở phần tổ chức thực hiện.',
      example: 'Giúp Khối trưởng theo dõi, đôn đốc các đơn vị.',
    }).optional(),
    unitDuties: paragraphs({
      label: 'Nhiệm vụ của các đơn vị',
      use: 'Việc của mọi đơn vị thành viên, in ở phần tổ chức thực hiện.',
      example: 'Đăng ký thi đua và gửi báo cáo đúng hạn.',
    }).optional(),
    teamDuties: paragraphs({
      label: 'Nhiệm vụ của tổ giúp việc',
      use: 'Việc của tổ giúp việc, in ở phần tổ chức thực hiện.',
      example: 'Chuẩn bị nội dung các hội nghị, thẩm định điểm thi đua.',
    }).optional(),
  })
  .prefault({})
  .meta({
    label: 'Lời văn của kế hoạch',
    use: 'Các phần kế hoạch năm mà chỉ người làm mới viết được.',
    sheet: 'Nội dung báo cáo',
    rows: 'fields',
  });

/** Narrative text, by paper and section; what is missing prints as lines to fill. */
export const narrativeSchema = z
  .strictObject({
    yearEnd: reportSections.prefault({}).meta({
      label: 'Lời văn của báo cáo tổng kết',
      use: 'Các phần báo cáo tổng kết năm mà chỉ người làm mới viết được.',
      sheet: 'Nội dung báo cáo',
      rows: 'fields',
    }),
    halfYear: reportSections.prefault({}).meta({
      label: 'Lời văn của báo cáo sơ kết',
      use: 'Các phần báo cáo sơ kết 6 tháng mà chỉ người làm mới viết được.',
      sheet: 'Nội dung báo cáo',
      rows: 'fields',
    }),
    plan: planSections,
  })
  .prefault({})
  .meta({
    label: 'Nội dung báo cáo, kế hoạch',
    use: 'Lời văn của báo cáo và kế hoạch; bảng số liệu, tổng số, tỷ lệ, xếp hạng do công cụ lấy từ các mục khác.',
  });
