import type { Light } from './matterClock.ts';

/** The worst of several lights, or null for none. */
export function worstLight(lights: readonly Light[]): Light | null {
  if (lights.includes('RED')) return 'RED';
  if (lights.includes('AMBER')) return 'AMBER';
  return lights.includes('GREEN') ? 'GREEN' : null;
}
