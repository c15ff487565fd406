/** The columns of points, with what messages call them. */
export const COLUMNS = [
  ['self', 'điểm tự chấm'],
  ['cross', 'điểm chấm chéo'],
  ['verified', 'điểm thẩm định'],
] as const;
