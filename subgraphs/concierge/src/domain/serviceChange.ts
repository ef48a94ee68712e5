import type { Procedure, ProcedureEntry } from './procedure.ts';
import type { ProjectSign } from './projectSign.ts';
import type { ProjectTeam } from './projectTeam.ts';
import type { Revision } from './revision.ts';

/** One change of a project's procedure, of its team, or of what is known of it; kept in the order in which they were decided. */
export type ServiceChange =
  | {
      readonly kind: 'PROCEDURE';
      readonly revision: Revision<Procedure>;
      readonly entries: readonly ProcedureEntry[];
    }
  | { readonly kind: 'PROJECT_TEAM'; readonly revision: Revision<ProjectTeam> }
  | { readonly kind: 'SIGN'; readonly sign: ProjectSign };
