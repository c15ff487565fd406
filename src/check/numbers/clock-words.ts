/** Minutes of the day as people write them: `8 giờ 05`. */
export function clockWords(minutes: number): string {
  return `${Math.floor(minutes / 60)} giờ ${String(minutes % 60).padStart(2, '0')}`;
}
