const WRITTEN = /(?<!\d)([01]?\d|2[0-3])(?:\s*(?:giờ|g|h)\s*([0-5]\d)?|:([0-5]\d))(?!\d)/gu;

/** The times of day a text names, in minutes: `8 giờ 15 - 9h`, `14:30`. */
export function clockTimes(text: string): readonly number[] {
  return [...text.matchAll(WRITTEN)].map(([, hours, after, colon]) => Number(hours) * 60 + Number(after ?? colon ?? 0));
}
