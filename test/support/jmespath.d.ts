declare module "jmespath" {
  /** Throws where the query is none, or where a function meets a value that it does not take. */
  export function search(value: unknown, query: string): unknown;
}
