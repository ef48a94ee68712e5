/** Done of all, in whole percent, rounded down: 100 is only said of what is done. */
export interface ProgressView {
  readonly done: number;
  readonly total: number;
  readonly percent: number;
}

/** Done of all; 0 percent of nothing. */
export function progressView(done: number, total: number): ProgressView {
  return { done, total, percent: total === 0 ? 0 : Math.floor((done * 100) / total) };
}
