import { remembered } from './remembered.js';

/** An ASCII name for ids and files: no marks, small letters, words joined by hyphens. */
export function slug(text: string): string {
  const words = text.split(' ').map(wordSlug);
  return words.filter((word) => word !== '').join('-');
}

const wordSlug = remembered((word) =>
  word
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, ''),
);
