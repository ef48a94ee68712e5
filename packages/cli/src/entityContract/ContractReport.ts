/** A rule of docs/entity-contract.md. */
export const contractRules = {
  order: 'answered in the order asked, one entry for each, repeats too',
  unknownIds: 'null for what there is not',
  badKeys: 'a key that is none costs its own entry alone',
  unknownTypes: 'a type that has no key is an error, no crash',
  empty: 'nothing is answered to nothing',
  requires: 'what other departments could not give is no fault',
  thousand: '1,000 representations are answered whole',
  statements: 'in a bounded number of SQL statements',
} as const;
export type ContractRule = keyof typeof contractRules;

/** How one rule is kept for one key of one type. */
export interface ContractFinding {
  readonly type: string;
  /** As it stands in `@key`. */
  readonly key: string;
  readonly rule: ContractRule;
  readonly verdict: 'kept' | 'broken' | 'unknown';
  /** What was seen: of a broken rule why, else figures. */
  readonly seen: readonly string[];
}

export interface ContractReport {
  readonly url: string;
  readonly isKept: boolean;
  readonly findings: readonly ContractFinding[];
  /** By type: how many things that there are it was tried with. */
  readonly known: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}
