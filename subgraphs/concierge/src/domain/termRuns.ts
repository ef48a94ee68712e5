/** A stretch of a text that is searched as one: Chinese characters, or one word of another script. */
export type TermRun =
  | { readonly script: 'HAN'; readonly characters: readonly string[] }
  | { readonly script: 'OTHER'; readonly word: string };

const longestWord = 100;
const runs = /(?<han>\p{Script=Han}+)|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}])+)/gu;

/**
 * A text as the search reads it: full-width letters as plain ones, capitals as small ones, then Chinese characters that follow
 * each other and the words between them. Punctuation parts and is not kept.
 */
export function termRuns(text: string): TermRun[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return [...plain.matchAll(runs)].map(({ groups }): TermRun => {
    const han = groups?.['han'];
    if (han !== undefined) return { script: 'HAN', characters: Array.from(han) };
    return {
      script: 'OTHER',
      word: Array.from(groups?.['word'] ?? '')
        .slice(0, longestWord)
        .join(''),
    };
  });
}

/**
 * The terms of a run, one for each place: of Chinese characters each pair that overlaps the next, and the last character
 * alone, so that every character begins a term; of another script the word.
 */
export function termsOf(run: TermRun): string[] {
  if (run.script === 'OTHER') return [run.word];
  return run.characters.map((character, index) => character + (run.characters[index + 1] ?? ''));
}
