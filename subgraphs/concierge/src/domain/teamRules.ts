/** Figures of teams and liaisons, as data/teamRules.json has them. */
export interface TeamRules {
  /** Crews of the through-train in one region: nine in the notice (S3). */
  readonly crewsPerRegion: number;
  /** Chief liaisons of a county or district: 3 to 5 in the notice (S2). */
  readonly countyLiaisons: LiaisonLimits;
  /** Chief liaisons of a city; the notice sets no figure. */
  readonly cityLiaisons: LiaisonLimits;
}

export interface LiaisonLimits {
  readonly least: number;
  readonly most: number;
}
