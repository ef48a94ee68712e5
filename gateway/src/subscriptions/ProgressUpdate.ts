/** An event as the subgraph `progress` gives it: its own fields, and the keys that the rest of the plan goes on from. */
export interface ProgressUpdate {
  readonly cursor: string;
  readonly seq: number;
  readonly type: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly department: string;
  readonly time: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly event: { readonly id: string };
  readonly project: { readonly id: string };
}
