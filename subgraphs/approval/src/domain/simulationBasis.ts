import type { JudgedProject, Statement } from './factsOfProject.ts';

/** What a simulated approval rests on besides the item itself, which the application keeps (A11). */
export interface SimulationBasis {
  /** The project as it was, but for its land, which is what the simulation waits for. */
  readonly facts: Omit<JudgedProject, 'landStatus'>;
  /** What the owner had stated for the latest roadmap; null when there was none. */
  readonly statement: Statement | null;
}

/** The basis of a simulation that is approved now. */
export function simulationBasisOf(project: JudgedProject, statement: Statement | null): SimulationBasis {
  const { kind, investmentSource, tier, keyLevels, functionalZone, regionCode } = project;
  const { plannedStart, plannedCompletion, policies } = project;
  const place = { kind, investmentSource, tier, keyLevels, functionalZone, regionCode };
  return { facts: { ...place, plannedStart, plannedCompletion, policies }, statement };
}
