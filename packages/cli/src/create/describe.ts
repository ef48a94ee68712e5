const chinese = /\p{Script=Han}/u;
const longest = 200;

/**
 * A description as the graph wants it: one line with its Chinese term. Where the source has none, the name is said in words,
 * and that the term is wanting.
 */
export function describe(given: string, name: string): string {
  const line = given.replace(/\s+/g, ' ').trim().slice(0, longest).toWellFormed();
  const said = line === '' ? inWords(name) : line;
  return chinese.test(said) ? said : `${said.replace(/\.$/, '')}. 中文名待补`;
}

function inWords(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
