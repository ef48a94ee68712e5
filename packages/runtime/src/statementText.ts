const longest = 1_500;

/** A statement of SQL without the text that stands in it, on one line. Parameters are no part of it. */
export function statementText(statement: string): string {
  return statement
    .replace(/'(?:[^']|'')*'/g, "'?'")
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}
