import { beside, paragraph } from './blocks.mjs';

/** The head of an official paper. */
export const letterhead = (source, number) =>
  beside(
    [42, 58],
    [
      paragraph('office', source.text('superior')),
      paragraph('officeBold', source.text('issuer')),
      ...number.map((text) => paragraph('office', text)),
    ],
    [
      paragraph('officeBold', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
      paragraph('date', source.text('placeAndDate')),
    ],
  );
