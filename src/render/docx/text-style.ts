/** The style of running text in every layout: what a clerk adds is of its size, and what follows a heading is of this style. */
export const TEXT_STYLE = 'body';
