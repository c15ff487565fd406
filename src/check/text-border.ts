/** What parts the texts where they stand in one: no pattern matches across it, and texts begin and end with lines. */
export const TEXT_BORDER = '\n\0\n';
