/** The build makes two files of each language: the books of the pane's first words, and the others. */
declare module "*?first" {
  const books: object;
  export default books;
}

declare module "*?rest" {
  const books: object;
  export default books;
}
