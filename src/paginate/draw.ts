import type { PageItem } from '../pages/types.js';

/** Draws something whose upper left corner stands at this place of the sheet. */
export type Draw = (left: number, top: number) => readonly PageItem[];
