/** How many creators a list by count alone has, to begin with. */
export const usualSize = 20;
