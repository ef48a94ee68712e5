import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Page } from './page.ts';
import type { ProjectTeam, TeamAlarm } from './projectTeam.ts';
import type { ReadScope } from './readScope.ts';

/** Where the teams of complex projects are kept. */
export interface ProjectTeamStore {
  findTeams(projectIds: readonly string[]): Promise<(ProjectTeam | null)[]>;
  /** How many places in teams each person has. */
  countSeats(personIds: readonly string[]): Promise<number[]>;
  /** Places that nobody has, the oldest first; of projects of this region or within it, unless it is null. */
  listVacancies(query: {
    readonly region: string | null;
    readonly scope: ReadScope;
    readonly page: Page;
  }): Promise<TeamAlarm[]>;
  /**
   * Projects whose team may have to change on this day: a place is vacant, a member is away or has lost the role, or the places
   * change. Those whose procedure is completed and those that nobody carries are left alone. By id, behind `after`.
   */
  listToReview(today: CalendarDate, page: { readonly first: number; readonly after: string | null }): Promise<string[]>;
}
