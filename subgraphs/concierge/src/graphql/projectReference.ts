import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { ProjectStage } from '../domain/projectHealth.ts';
import type { OpenLights } from '../domain/projectLight.ts';

/** A project as this department knows it in the graph: by its key, and by what others say of it where `light` requires that. */
export interface ProjectReference {
  readonly id: string;
  readonly approvalLights?: OpenLights;
  readonly utilitiesLights?: OpenLights;
  readonly acceptanceLights?: OpenLights;
  /** Where `health` requires it. */
  readonly approvalHealth?: DepartmentHealth | null | undefined;
  readonly utilitiesHealth?: DepartmentHealth | null | undefined;
  readonly acceptanceHealth?: DepartmentHealth | null | undefined;
  readonly approvalStage?: ProjectStage | null | undefined;
}
