import type { Actor } from '@guanjia/kernel/actor';
import type { Label } from './label.ts';

/** Where an answer of a form comes from (A5). */
export const answerSources = {
  TYPED: '填写',
  PROJECT_FACT: '项目信息',
  ROADMAP_STATEMENT: '办理路线图申明',
  EARLIER_FORM: '历史表单',
  MATERIAL: '已有材料',
} as const;
export type AnswerSource = keyof typeof answerSources;

/** A value, and where it is known from. */
export interface KnownValue {
  readonly value: unknown;
  readonly source: Exclude<AnswerSource, 'TYPED'>;
  /** What it is there: the fact, the field, the material. */
  readonly sourceLabel: Label;
  /** Id of the project, roadmap, form or application that says so. */
  readonly from: string;
  readonly at: Date;
}

/** A field that is filled in before its owner types anything. */
export interface PrefilledField extends KnownValue {
  readonly field: string;
}

/** One answer of a submitted form, with its provenance. */
export interface FormAnswer {
  readonly field: string;
  readonly label: Label;
  readonly value: unknown;
  readonly personal: boolean;
  /** Codes of the items that asked for it. */
  readonly items: readonly string[];
  readonly source: AnswerSource;
  readonly sourceLabel: Label;
  /** Null for what was typed. */
  readonly from: string | null;
  readonly at: Date;
}

/** A smart form as it was submitted: never changed (智慧表单, A5). */
export interface SubmittedForm {
  readonly id: string;
  readonly projectId: string;
  /** Of the forms' files when it was submitted. */
  readonly catalogueVersion: string;
  readonly itemCodes: readonly string[];
  /** In the order of the form. */
  readonly answers: readonly FormAnswer[];
  readonly submittedAt: Date;
  readonly submittedBy: Actor;
  readonly onBehalfOf: string | null;
}
