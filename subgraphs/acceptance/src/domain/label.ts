/** A name or a reason in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}
