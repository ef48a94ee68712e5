/** What was said to be wrong, or, where nothing was, the words. */
export function errorIn(said: unknown, words: string): Error {
  return said instanceof Error ? said : new Error(words, { cause: said });
}
