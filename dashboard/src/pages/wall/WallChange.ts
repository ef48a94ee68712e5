/** Something that happened to a project, in the words of its department. */
export interface WallChange {
  readonly projectId: string;
  readonly projectName: string;
  /** Number in its project. */
  readonly seq: number;
  readonly department: string;
  readonly time: string;
  readonly label: string;
  readonly labelZh: string;
  readonly summary: string;
  readonly summaryZh: string;
}
