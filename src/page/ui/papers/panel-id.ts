/** The id of what the tabs of papers open. */
export const PANEL = 'paper-pages';
