/**
 * How much of a file is read. A file of a few kilobytes can unpack to gigabytes, and one stray cell can stretch a table
 * over all of a sheet: beyond these limits a sentence says so, before memory or patience run out.
 */

/** Unpacked bytes: JavaScript holds no text of more than some 537 million characters, and this one is read in one piece. */
export const mostUnpackedBytes = 500_000_000;

/** Cells of one table, blank ones between filled ones counted: as many as a Google spreadsheet holds. */
export const mostCells = 10_000_000;
