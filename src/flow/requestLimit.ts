/**
 * How long a request to Graph may run, in milliseconds: Microsoft's gateway gives up after about a minute, and an answer
 * after that would be a 504 anyway.
 */
export const REQUEST_LIMIT_MS = 60_000;
