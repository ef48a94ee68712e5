/** Light of the wall chart (灯色, A4): in time, a fifth of the time or less left, late. */
export type Light = 'GREEN' | 'AMBER' | 'RED';

/** Green, amber when no more than a fifth of the promised days is left, red when overdue; what ended in time stays green (A4). */
export function lightFor(state: {
  readonly overdue: boolean;
  readonly finished: boolean;
  /** Working days. */
  readonly remaining: number;
  /** Working days. */
  readonly promised: number;
}): Light {
  if (state.overdue) return 'RED';
  return !state.finished && state.remaining * 5 <= state.promised ? 'AMBER' : 'GREEN';
}

/** The worst of several lights, or null for none. */
export function worstLight(lights: readonly Light[]): Light | null {
  if (lights.includes('RED')) return 'RED';
  if (lights.includes('AMBER')) return 'AMBER';
  return lights.includes('GREEN') ? 'GREEN' : null;
}
