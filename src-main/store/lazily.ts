/**
 * Makes a thing when it is first asked for. Statements that touch the search index are prepared so: in a damaged
 * archive the index may not open, and the cases must be readable all the same.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
