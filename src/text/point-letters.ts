/** The letters of điểm in their order (ND30-72): with đ and without f, j, w, z and the vowels with marks. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';
