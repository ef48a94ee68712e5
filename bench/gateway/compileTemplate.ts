/** Stands for an id in the text of a value. A private character, which JSON leaves as it is. */
export const hole = '\u{E000}';

/** Text with an id put in. */
export type Template = (id: string) => string;

/** Makes a value's JSON once, so that only the id is left to be put in. The id must need no escaping in JSON. */
export function compileTemplate(value: unknown): Template {
  const [first = '', ...rest] = JSON.stringify(value).split(hole);
  return (id) => {
    let text = first;
    for (const part of rest) text += id + part;
    return text;
  };
}
