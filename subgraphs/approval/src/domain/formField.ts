import type { FormFact } from './formFacts.ts';
import type { Label } from './label.ts';

/** The part of JSON Schema that a field is described by; the schema compiler says whether it is one. */
export interface FieldSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly [keyword: string]: unknown;
}

/** Where a field's value is known from before its owner types it. */
export type KnownFrom =
  /** A fact of the project, or of what was stated for its roadmap. */
  | { readonly fact: FormFact }
  /** What another field was answered by in an earlier form. */
  | { readonly field: string }
  /** The number of a document that one of these items issued, and that is a material of others. */
  | { readonly material: string; readonly issuedBy: readonly string[] };

/** One of the values that a field offers. */
export interface FieldOption {
  readonly value: string;
  readonly title: Label;
}

/** A field of the smart form (智慧表单, A5): one code is one question, whoever asks it. */
export interface FormField {
  readonly code: string;
  readonly title: Label;
  readonly section: string;
  readonly schema: FieldSchema;
  /** Empty when any value of the schema will do. */
  readonly options: readonly FieldOption[];
  readonly knownFrom: readonly KnownFrom[];
  /** Whether it says who or where a person is. */
  readonly personal: boolean;
}

/** A part of the form, in the order of the library. */
export interface FormSection {
  readonly code: string;
  readonly title: Label;
}

/** What one item asks for: codes of fields. */
export interface ItemForm {
  readonly itemCode: string;
  readonly version: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}
