/** A material of an application as the graph shows it. */
export interface ApplicationMaterialView {
  readonly applicationId: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly tolerable: boolean;
  readonly presented: boolean;
}
