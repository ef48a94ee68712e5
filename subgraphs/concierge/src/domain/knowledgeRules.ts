/** Figures of the knowledge base, in calendar days: how long an answer counts as true, and when its review counts as near. */
export interface KnowledgeRules {
  readonly reviewDays: number;
  readonly soonDays: number;
}
