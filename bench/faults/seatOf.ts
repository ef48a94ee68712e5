import { type Audience, audiences } from './audiences.ts';

/** Where a subscriber stands among all of a row. */
export interface Seat {
  readonly audience: Audience;
  /** Places in the lists of projects and of gateways. */
  readonly project: number;
  readonly gateway: number;
  /** Tells persons of one audience apart. */
  readonly person: number;
}

const personsPerAudience = 2;

/** Spreads subscribers so that every audience follows every project at every gateway, in the names of some persons each. */
export function seatOf(subscriber: number, projects: number, gateways: number): Seat {
  const digit = (below: number, size: number): number => Math.floor(subscriber / below) % size;
  const perGateway = audiences.length * projects;
  return {
    audience: audiences[digit(1, audiences.length)] ?? 'official',
    project: digit(audiences.length, projects),
    gateway: digit(perGateway, gateways),
    person: digit(perGateway * gateways, personsPerAudience),
  };
}
