/** That a step was taken on the through-train bus, and by which delegation and seal when it needs one (A13, S3). */
export interface OnBus {
  /** Null for acceptance, which every crew may do. */
  readonly delegationId: string | null;
  /** Number of the seal kept on the bus (2号公章). */
  readonly sealNo: string | null;
  /** The visit of the through-train it was done on, an opaque id of concierge (C10); absent when it was not said. */
  readonly throughTrainBookingId?: string | undefined;
}

/** What the event of a step says of the bus; nothing for one taken elsewhere. */
export function busDetailsOf(onBus: OnBus | undefined): Readonly<Record<string, unknown>> {
  return onBus === undefined ? {} : { place: 'ON_BUS', ...onBus };
}
