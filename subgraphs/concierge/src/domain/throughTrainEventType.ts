/** Events of bookings of the through-train; the payload of each is defined in schema/events. */
export type ThroughTrainEventType =
  | 'throughTrainBooked'
  | 'throughTrainMoved'
  | 'throughTrainConfirmed'
  | 'throughTrainDeparted'
  | 'throughTrainArrived'
  | 'throughTrainDone'
  | 'throughTrainCancelled'
  | 'throughTrainMissed'
  | 'throughTrainRecorded';
