const MERIT = {
  results: 'Hoàn thành xuất sắc nhiệm vụ\nVượt chỉ tiêu',
  measures: 'Phát động hai phong trào\nCó sơ kết',
  policies: 'Chấp hành tốt chủ trương\nGiữ kỷ luật',
  organizations: 'Chi bộ trong sạch\nCông đoàn vững mạnh',
} as const;

/** Every field of a recommendation is filled in the first; then one of a unit, and a number without names. */
export const FULL_RECOMMENDATIONS = [
  {
    award: 'Chiến sĩ thi đua tỉnh',
    stage: 'awarded',
    subject: 'individual',
    unit: 'Sở Nội vụ',
    collectiveName: 'Phòng Thi đua',
    person: {
      name: 'Đỗ Văn Ba',
      otherName: 'Đỗ Ba',
      birthday: '7/3/1980',
      gender: 'nam',
      position: 'Trưởng phòng, Sở Nội vụ',
      hometown: 'Xã Minh Họa',
      residence: 'Phường Minh Họa',
      education: 'Thạc sĩ luật',
      degree: 'Không có',
      duties: 'Phụ trách thi đua\nPhụ trách khen thưởng',
    },
    count: 1,
    year: 2022,
    agree: 8,
    summary: 'Có sáng kiến hay',
    collective: {
      address: 'Số 1, đường Minh Họa',
      history: 'Thành lập năm 2004\nĐổi tên năm 2016',
      organization: 'Có ba phòng\nCó 20 người',
      functions: 'Tham mưu về thi đua\nTham mưu về khen thưởng',
    },
    merit: MERIT,
    initiatives: [{ name: 'Sổ tay thi đua', decision: 'Quyết định số 9', year: 2021 }],
    ratings: [{ year: 2022, level: 'Hoàn thành xuất sắc' }],
    priorAwards: [{ year: 2020, award: 'Bằng khen của UBND tỉnh', decision: 'Quyết định số 7' }],
    decision: 'Quyết định số 100',
  },
  { award: 'CTDT', stage: 'recommended', unit: 'Sở Nội vụ', agree: 9, summary: 'Dẫn đầu khối', merit: MERIT },
  { award: 'Bằng khen của UBND tỉnh', stage: 'recommended', count: 4 },
] as const;
