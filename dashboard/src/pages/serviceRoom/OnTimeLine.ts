/** How soon a department ended something in a month, and what it is late with now. */
export interface OnTimeFigures {
  readonly ended: number;
  /** Of these, in time. */
  readonly inTime: number;
  /** Under way past the promised time; null: not known. */
  readonly overdue: number | null;
  /** Whether it is late with more than are counted. */
  readonly isMoreOverdue: boolean;
}

/** One kind of work of a department: an item, or its part in joint acceptance. */
export interface OnTimeLine extends OnTimeFigures {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  /** In working days; null: nothing ended. */
  readonly median: number | null;
  /** In working days, or, where `inHours`, working hours; null: nothing says. */
  readonly promised: { readonly count: number; readonly inHours: boolean } | null;
}
