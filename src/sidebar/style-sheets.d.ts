/** A module's style sheet, imported beside it: the bundler gathers them into the page's style. */
declare module '*.css';
