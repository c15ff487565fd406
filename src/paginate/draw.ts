import type { PageItem } from '../pages/types.js';

/** Draws something whose upper left corner stands at this place of the sheet, behind what was drawn before. */
export type Draw = (items: PageItem[], left: number, top: number) => void;
