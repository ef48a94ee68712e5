/** A sentence for people, in both languages. */
export interface Wording {
  readonly en: string;
  readonly zh: string;
}
