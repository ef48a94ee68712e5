/** What the first fetch of a subscription is answered with: the value of its root field. The rest of the plan goes on from its keys. */
export interface RootUpdate {
  /** Name of the field of `Subscription`. */
  readonly field: string;
  readonly value: Readonly<Record<string, unknown>>;
}
