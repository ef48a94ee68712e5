import type { Readers } from '@guanjia/kernel/rowScope';

/** Which rows of a resource each role reads, and why. */
export interface AccessRow {
  readonly en: string;
  readonly zh: string;
  /** A role that is not named reads no row. */
  readonly readers: Readers;
  /** Department whose rule this is. */
  readonly department: 'approval' | 'concierge' | 'utilities' | 'acceptance' | 'exchange';
  /**
   * Types and fields through which its rows are read (`Type` or `Type.field`): their `@access` names the roles that read rows and
   * no others. Left out where they lead to other resources as well.
   */
  readonly fields?: readonly string[];
  /** Seed or requirement, and the reason in a few words. */
  readonly reason: string;
}
