/**
 * The build makes three files of each language: the books of the pane's first words, the pane's others, and that of the
 * sign-in pages.
 */
declare module "*?first" {
  const books: object;
  export default books;
}

declare module "*?rest" {
  const books: object;
  export default books;
}

declare module "*?signIn" {
  const books: object;
  export default books;
}
