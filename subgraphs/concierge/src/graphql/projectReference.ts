import type { OpenLights } from '../domain/projectLight.ts';

/** A project as this department knows it in the graph: by its key, and by what others say of it where `light` requires that. */
export interface ProjectReference {
  readonly id: string;
  readonly approvalLights?: OpenLights;
  readonly utilitiesLights?: OpenLights;
  readonly acceptanceLights?: OpenLights;
}
