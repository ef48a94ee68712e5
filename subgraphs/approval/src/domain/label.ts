/** A name in English and Chinese. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}
