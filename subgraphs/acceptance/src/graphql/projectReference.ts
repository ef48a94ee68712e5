/** A project by its key: all that this department needs of another one's entity. */
export interface ProjectReference {
  readonly id: string;
}
