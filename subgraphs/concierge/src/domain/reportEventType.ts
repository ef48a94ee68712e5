/** Events of service reports; the payload of each is defined in schema/events. */
export type ReportEventType =
  | 'serviceReportHandedIn'
  | 'serviceReportReturned'
  | 'serviceReportAccepted'
  | 'serviceReportMissing';
