/** What an owner has to do, or to know, in one project. Days are days in Beijing. */
export type Task = TaskBody & {
  /** Stays the same while the task does. */
  readonly key: string;
  readonly projectId: string;
  readonly projectName: string;
  /** What it is about, such as an item; null: its kind says enough. */
  readonly title: Bilingual | null;
  /** Last day in time; null: no day is set. */
  readonly dueOn: string | null;
  /** Since which day it waits; null: nobody says. */
  readonly since: string | null;
};

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type TaskBody =
  /** 补正: the department has stopped its clock and waits for what its notice names. */
  | { readonly kind: 'correction'; readonly application: TaskApplication }
  /** 容缺: materials are promised until a day. */
  | { readonly kind: 'tolerance'; readonly application: TaskApplication }
  /** 待具备条件: a pre-approval goes without them; the formal one will not. */
  | { readonly kind: 'awaited'; readonly application: TaskApplication }
  /** 告知承诺: what was promised is checked on a day. */
  | { readonly kind: 'notification' }
  /** Drafted, not handed in. */
  | { readonly kind: 'draft' }
  /** 联合报装: the counter, or the provider of a matter, has sent it back. */
  | { readonly kind: 'return'; readonly applicationId: string; readonly matterId: string | null }
  /** 整改: a department found something at joint acceptance. */
  | {
      readonly kind: 'rectification';
      readonly acceptanceId: string;
      readonly itemId: string;
      readonly itemCode: string;
    }
  /** 验前指导: found before acceptance. */
  | {
      readonly kind: 'finding';
      readonly preCheckId: string;
      readonly number: number;
      readonly finding: string;
      readonly advice: string;
    }
  /** 服务协议: the terms wait for the owner's signature. */
  | { readonly kind: 'agreement'; readonly agreementId: string; readonly terms: TaskTerms }
  /** 联合踏勘: somebody has to be on the site. */
  | { readonly kind: 'survey'; readonly startsAt: string; readonly place: string }
  /** 未按计划申报: by the roadmap it should have been applied for. */
  | { readonly kind: 'behindPlan' }
  /** 一项目一评价. */
  | { readonly kind: 'rating' };

export interface TaskApplication {
  readonly id: string;
  readonly version: number;
}

export interface TaskTerms {
  readonly no: number;
  readonly mode: string;
  readonly scope: string;
  readonly ownerDuties: readonly string[];
  readonly forceDuties: readonly string[];
  readonly offeredByName: string;
}
