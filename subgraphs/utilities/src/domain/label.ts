/** A name in both languages of the graph. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}
