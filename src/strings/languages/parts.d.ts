/** The build makes two files of each language: the books of the pane's first words, and the others. */
declare module "*?first" {
  const books: Partial<import("./language").Language>;
  export default books;
}

declare module "*?rest" {
  const books: Partial<import("./language").Language>;
  export default books;
}
