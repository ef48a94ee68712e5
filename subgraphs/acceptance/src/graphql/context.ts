import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type DataLoader from 'dataloader';
import type { ProjectPage } from '../domain/acceptanceStore.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { PreCheck } from '../domain/preCheck.ts';
import type { PreCheckPage, PreCheckStore } from '../domain/preCheckStore.ts';
import type { AcceptanceNeeds } from '../usecases/acceptanceNeeds.ts';
import type { ProjectPiece } from './createPieceLoader.ts';

/** What a resolver works with: who asks, what the use cases need, and this request's loaders. */
export interface Context {
  readonly principal: Principal;
  readonly needs: AcceptanceNeeds & { readonly preChecks: PreCheckStore };
  /** Null also for one the person may not see. */
  readonly acceptanceById: DataLoader<string, JointAcceptance | null>;
  readonly factsByProject: DataLoader<string, ProjectFacts | null>;
  /** Only those the person may see. */
  readonly acceptancesOfProject: DataLoader<ProjectPiece<ProjectPage>, readonly JointAcceptance[], string>;
  /** The different lights of what is open; null when the person may not see the project. Never what it was before a mutation. */
  readonly openLightsOfProject: DataLoader<string, readonly Light[] | null>;
  /** Null when the person may not see the project. Never what it was before a mutation. */
  readonly healthOfProject: DataLoader<string, DepartmentHealth | null>;
  readonly preChecksOfProject: DataLoader<ProjectPiece<PreCheckPage>, readonly PreCheck[], string>;
}
