/** A file that is made from others and committed with them. */
export interface GeneratedFile {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
}
