import type { Label } from './label.ts';

interface AnyField {
  readonly key: string;
  readonly label: Label;
  readonly required: boolean;
}

/** One question of an application form, as the catalogue describes it. Lengths count characters; bounds are inclusive. */
export type FormField = AnyField &
  (
    | { readonly type: 'TEXT'; readonly maxLength: number; readonly pattern?: string | undefined }
    | {
        readonly type: 'NUMBER' | 'INTEGER';
        readonly minimum: number;
        readonly maximum: number;
        readonly unit?: string | undefined;
      }
    | { readonly type: 'BOOLEAN' }
    | { readonly type: 'DATE' }
    | { readonly type: 'CHOICE'; readonly options: readonly { readonly value: string; readonly label: Label }[] }
  );

/** What may be answered to a field. */
export type FieldValue = string | number | boolean;

/** Answers by field key. */
export type Answers = Readonly<Record<string, FieldValue>>;

/** An application's answers: what is asked once for all, and what each matter asks for itself (U2). */
export interface ApplicationForm {
  readonly shared: Answers;
  /** By matter code. */
  readonly matters: Readonly<Record<string, Answers>>;
}
