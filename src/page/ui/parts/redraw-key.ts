/** The attribute that names the elements which are the same before and after a redrawing. */
export const KEY = 'data-key';
