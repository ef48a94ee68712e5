import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import type { ContactPost } from './contactPost.ts';
import type { CrewAssignment } from './crewAssignment.ts';
import type { DutyHolding } from './dutyListing.ts';
import type { LiaisonArea } from './liaisonArea.ts';
import type { Page } from './page.ts';
import type { Team, TeamField, TeamKind } from './team.ts';
import type { Unit } from './unit.ts';

export interface TeamFilter {
  readonly kind?: TeamKind | null | undefined;
  readonly field?: TeamField | null | undefined;
  readonly agency?: AgencyCode | null | undefined;
  readonly region?: string | null | undefined;
  /** Disbanded ones, too; without, those that serve. */
  readonly withDisbanded?: boolean | null | undefined;
}

export interface ContactFilter {
  readonly region?: string | null | undefined;
  readonly agency?: AgencyCode | null | undefined;
  readonly itemCode?: string | null | undefined;
  readonly projectKind?: ProjectKind | null | undefined;
}

/** Conditions of the authority-and-contact list. */
export interface DutyFilter {
  readonly region?: string | null | undefined;
  readonly agency?: AgencyCode | null | undefined;
  readonly itemCode?: string | null | undefined;
}

/** A unit without a specialist, or without a backup for the one it has (S4). */
export interface UncoveredUnit {
  readonly unit: Unit;
  readonly lacks: 'SPECIALIST' | 'BACKUP';
}

/** Where teams and appointments are kept. */
export interface TeamStore {
  findTeams(ids: readonly string[]): Promise<(Team | null)[]>;
  findTeamByName(regionCode: string, name: string): Promise<Team | null>;
  /** By id. */
  listTeams(filter: TeamFilter, page: Page): Promise<Team[]>;
  /** Crews that serve, of all regions within these. */
  listCrewsOf(regions: readonly string[]): Promise<Team[]>;
  /** The numbers of the crews that serve in exactly this region. */
  listCrewNumbers(regionCode: string): Promise<number[]>;
  findCrewOfProjects(projectIds: readonly string[]): Promise<(CrewAssignment | null)[]>;
  findAreas(regionCodes: readonly string[]): Promise<(LiaisonArea | null)[]>;
  /** By id; those of a region and within it. */
  listAreas(region: string | null, page: Page): Promise<LiaisonArea[]>;
  listAreasWithin(regions: readonly string[]): Promise<LiaisonArea[]>;
  findPosts(ids: readonly string[]): Promise<(ContactPost | null)[]>;
  /** The posts of exactly these regions, but for those abolished. */
  listPostsOf(regionCodes: readonly string[]): Promise<ContactPost[]>;
  /** By id, but for those abolished. */
  listPosts(filter: ContactFilter, page: Page): Promise<ContactPost[]>;
  /** Areas and posts in which the person serves now. */
  findDutiesOf(
    personId: string,
  ): Promise<{ readonly areas: readonly LiaisonArea[]; readonly posts: readonly ContactPost[] }>;
  /** All duties people have now, by id. */
  listDuties(filter: DutyFilter, page: Page): Promise<DutyHolding[]>;
  /** Counties and cities within these regions that have a unit. */
  listStaffedRegions(regions: readonly string[]): Promise<string[]>;
  /** Units within these regions that lack somebody. */
  listUncoveredUnits(regions: readonly string[]): Promise<UncoveredUnit[]>;
}
