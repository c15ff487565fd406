/** Words that Vietnamese itself doubles, in small letters; `năm năm` is five years, `ngành ngành thi đua` a slogan. */
export const REDUPLICATIONS: readonly string[] = (
  'ai anh ào ầm băng bừng chị chiều chốn chung dần đằng đâu đăm đêm đều đời gần giờ hao hàng hiu khăng khư lâng lâu lớp luôn ' +
  'mau mãi nao năm ngành ngày người nhà nhanh nhẹ nơi rành rất rưng sao sáng song sờ sớm thao tháng thường tối trùng trưa ' +
  'từ ùn vân vừa vù xa xanh xăm'
).split(' ');
