/** A report of which every section is filled; it also carries each mark a section may hold. */
export const FULL_REPORT = {
  situation: 'Khối có một đơn vị\nTổ chức ổn định',
  advantages: 'Được quan tâm lãnh đạo\nCác đơn vị **đoàn kết**',
  difficulties: '- Nhiều việc mới\n- Ít người làm',
  politicalTasks: '1. Hoàn thành kế hoạch\n2. Vượt dự toán',
  leadership: 'a) Ban hành kế hoạch\nb) Kiểm tra định kỳ',
  movements: 'Phát động ba đợt\nCó tổng kết',
  models: 'Nhân rộng hai mô hình\nCó gương mới',
  awards: 'Khen kịp thời\nKhen đúng người',
  activities: 'Giao lưu thể thao\nGóp quỹ từ thiện',
  strengths: 'Làm tốt việc chung\nĐúng hẹn',
  weaknesses: 'Còn nộp chậm\nÍt sáng kiến',
  causes: 'Do thiếu người\nDo thiếu thời gian',
  lessons: 'Cần làm sớm\nCần phân công rõ',
  objectives: 'Giữ vững kết quả\nTiến thêm một bước',
  tasks: 'Việc thứ nhất\nViệc thứ hai',
  solutions: 'Cách thứ nhất\nCách thứ hai',
  proposals: 'Đề nghị tỉnh hướng dẫn\nĐề nghị Hội đồng giúp đỡ',
} as const;

/** A plan of which every section is filled. */
export const FULL_PLAN = {
  purpose: 'Nâng cao vai trò lãnh đạo\nĐẩy mạnh phong trào',
  requirements: 'Dân chủ, công khai\nĐúng đối tượng',
  tasks: 'Tổ chức phong trào\nBình xét cuối năm',
  chairDuties: 'Chủ trì hoạt động\nTổng hợp báo cáo',
  viceChairDuties: 'Giúp Khối trưởng\nThay khi vắng',
  unitDuties: 'Thực hiện giao ước\nBáo cáo đúng hẹn',
  teamDuties: 'Chuẩn bị tài liệu\nKiểm tra điểm',
} as const;
