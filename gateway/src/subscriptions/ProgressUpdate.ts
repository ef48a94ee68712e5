/** An event as the subgraph `progress` gives it: its own fields, and the keys that the rest of the plan goes on from. */
export interface ProgressUpdate {
  readonly cursor: string;
  readonly seq: number;
  readonly type: string;
  readonly label: string;
  readonly labelZh: string;
  readonly department: string;
  readonly time: string;
  readonly summary: string;
  readonly summaryZh: string;
  readonly event: { readonly id: string };
  readonly project: { readonly id: string };
}
