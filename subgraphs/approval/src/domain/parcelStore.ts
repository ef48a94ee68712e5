import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Parcel } from './parcel.ts';

/** A page of the versions of each project's parcel, the latest first. */
export interface ParcelsQuestion {
  readonly projectIds: readonly string[];
  readonly limit: number;
  /** Version to start behind. */
  readonly after: number | null;
}

/** Where parcels are kept: versions are added, never changed. */
export interface ParcelStore {
  /** The latest version of each project's; a project without one has no entry. */
  latestOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, Parcel>>;
  /** By project; one without any has no entry. */
  pageOfProjects(question: ParcelsQuestion): Promise<ReadonlyMap<string, Parcel[]>>;
  /** Adds a version with its event in one transaction. @throws STALE_VERSION when somebody else added it first */
  add(parcel: Parcel, messages: readonly OutboxMessage[]): Promise<void>;
}
