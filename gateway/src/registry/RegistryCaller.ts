/** Who is at the registry's door. */
export interface RegistryCaller {
  /** As it stands in versions and launches: who and when. */
  readonly by: string;
  /** The one subgraph that its publish token is for; null for a person. */
  readonly subgraph: string | null;
  /** Whether it may do everything: an operator (SUPERVISOR 督导员). */
  readonly isOperator: boolean;
}
