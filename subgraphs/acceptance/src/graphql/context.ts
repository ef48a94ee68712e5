import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type DataLoader from 'dataloader';
import type { ProjectPage } from '../domain/acceptanceStore.ts';
import type { Advice } from '../domain/advice.ts';
import type { AdvicePage } from '../domain/adviceStore.ts';
import type { ArchiveHandover } from '../domain/archiveHandover.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { JointVisit } from '../domain/jointVisit.ts';
import type { VisitPage } from '../domain/jointVisitStore.ts';
import type { PreCheck } from '../domain/preCheck.ts';
import type { PreCheckPage } from '../domain/preCheckStore.ts';
import type { SiteProgress } from '../domain/siteProgress.ts';
import type { VisitClash } from '../usecases/readClashes.ts';
import type { WindowNeeds } from '../usecases/windowNeeds.ts';
import type { ProjectPiece } from './createPieceLoader.ts';

/** What a resolver works with: who asks, what the use cases need, and this request's loaders. */
export interface Context {
  readonly principal: Principal;
  readonly needs: WindowNeeds;
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
  /** Null also for one of a project that the person may not see. */
  readonly visitById: DataLoader<string, JointVisit | null>;
  /** Pieces by the id of the joint acceptance. */
  readonly visitsOfAcceptance: DataLoader<ProjectPiece<VisitPage>, readonly JointVisit[], string>;
  readonly clashesOfVisit: DataLoader<JointVisit, readonly VisitClash[], string>;
  readonly adviceOfProject: DataLoader<ProjectPiece<AdvicePage>, readonly Advice[], string>;
  readonly archiveOfProject: DataLoader<string, ArchiveHandover | null>;
  readonly progressOfProject: DataLoader<string, SiteProgress | null>;
}
