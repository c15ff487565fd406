/** Letters that no other language's text has: ă ĩ ũ ơ ư đ, and all that bear a mark above or below another (MA-04). */
export const VIETNAMESE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/gu;
