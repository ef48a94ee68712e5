/** Events of meetings and of what they resolve; the payload of each is defined in schema/events. */
export type MeetingEventType =
  | 'meetingCalled'
  | 'meetingChanged'
  | 'meetingHeld'
  | 'meetingMinuted'
  | 'meetingCancelled'
  | 'resolutionDone'
  | 'resolutionOverdue'
  | 'resolutionCancelled';
