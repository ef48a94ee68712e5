import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import type DataLoader from 'dataloader';
import type { Application, ApplicationStep } from '../domain/application.ts';
import type { ApplicationsQuestion } from '../domain/applicationStore.ts';
import type { Certificate } from '../domain/certificate.ts';
import type { CertificateRegister } from '../domain/certificateRegister.ts';
import type { ContactChange } from '../domain/contact.ts';
import type { Delegation } from '../domain/delegation.ts';
import type { KeyListing } from '../domain/keyListing.ts';
import type { Material, MaterialChange } from '../domain/material.ts';
import type { MaterialsQuestion, NeighbourKey } from '../domain/materialRecords.ts';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import type { ParallelQuestion } from '../domain/parallelStore.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { ParcelsQuestion } from '../domain/parcelStore.ts';
import type { JointPreReview } from '../domain/preReview.ts';
import type { Project } from '../domain/project.ts';
import type { Roadmap } from '../domain/roadmap.ts';
import type { RoadmapKey, RoadmapsQuestion } from '../domain/roadmapStore.ts';
import type { ServiceChoice } from '../domain/serviceChoice.ts';
import type { StewardOnDuty } from '../domain/stewardship.ts';
import type { ToleranceBar } from '../domain/toleranceBar.ts';
import type { Needs } from '../usecases/needs.ts';
import type { PieceLoader } from './createPieceLoader.ts';
import type { PartLoaders } from './partLoaders.ts';

/** What a resolver works with: who asks, what the use cases need, and this request's loaders. */
export interface Context {
  readonly principal: Principal;
  readonly needs: Needs;
  /** Null also for one the person may not see. */
  readonly projectById: DataLoader<string, Project | null>;
  readonly projectByCode: DataLoader<string, Project | null>;
  readonly applicationById: DataLoader<string, Application | null>;
  readonly applicationsOfProject: PieceLoader<Omit<ApplicationsQuestion, 'projectIds'>, Application>;
  /** The different lights of what is under way; never what they were before a mutation. */
  readonly openLightsOfProject: DataLoader<string, readonly Light[]>;
  /** Never what it was before a mutation. */
  readonly healthOfProject: DataLoader<string, DepartmentHealth>;
  readonly stewardOfProject: DataLoader<string, StewardOnDuty | null>;
  readonly contactChangesOfProject: DataLoader<string, readonly ContactChange[]>;
  readonly keyListingsOfProject: DataLoader<string, readonly KeyListing[]>;
  /** Never what they were before a mutation, like all pages but those of applications. */
  readonly roadmapsOfProject: PieceLoader<Omit<RoadmapsQuestion, 'projectIds'>, Roadmap>;
  /** Never what it was before a mutation. */
  readonly roadmapOfProject: DataLoader<RoadmapKey, Roadmap | null>;
  /** Never what it was before a mutation. */
  readonly serviceChoiceOfProject: DataLoader<string, ServiceChoice | null>;
  /** The broken promise that bars a unit; never what it was before a mutation. */
  readonly toleranceBarOfUnit: DataLoader<string, ToleranceBar | null>;
  readonly registerOfProject: DataLoader<string, CertificateRegister>;
  readonly certificateById: DataLoader<string, Certificate | null>;
  readonly delegationById: DataLoader<string, Delegation | null>;
  /** Null also for one the person may not see. */
  readonly preReviewById: DataLoader<string, JointPreReview | null>;
  readonly preReviewOfProject: DataLoader<string, JointPreReview | null>;
  readonly parcelsOfProject: PieceLoader<Omit<ParcelsQuestion, 'projectIds'>, Parcel>;
  readonly parallelsOfProject: PieceLoader<Omit<ParallelQuestion, 'projectIds'>, ParallelApplication>;
  readonly parcelOfProject: DataLoader<string, Parcel | null>;
  readonly stepsOfApplication: DataLoader<string, readonly ApplicationStep[]>;
  /** Of forms, parallel applications and monthly plans. */
  readonly parts: PartLoaders;
  readonly materialsOfProject: PieceLoader<Omit<MaterialsQuestion, 'projectIds'>, Material>;
  readonly materialById: DataLoader<string, Material | null>;
  /** Whether the person may read it; never what it was before a mutation. */
  readonly mayReadMaterial: DataLoader<Material, boolean>;
  readonly materialBeside: DataLoader<NeighbourKey, Material | null>;
  /** What stands for its presented codes; never what it was before a mutation. */
  readonly materialsOfApplication: DataLoader<string, readonly Material[]>;
  readonly changesOfMaterial: DataLoader<string, readonly MaterialChange[]>;
}
