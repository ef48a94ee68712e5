import type { SubmittedForm } from '../domain/submittedForm.ts';

/** One application's part of a form. */
export interface FormView {
  readonly form: SubmittedForm;
  readonly itemCode: string;
}
