/** What never prints: soft hyphens, zero-width spaces and joiners, marks of direction; they come with text copied from web pages. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
