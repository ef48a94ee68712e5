/** May a delivery begin, and if not, after how many milliseconds to ask again. */
export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly afterMs: number };

/** Deliveries under way and begun a minute, for recipients that have a limit; kept over all processes. */
export interface RecipientLimits {
  /** Takes one of the recipient's places, if one is free and its rate allows. */
  admit(recipient: string): Promise<Admission>;
  /** Gives the place back; a place that is never given back is free again when no attempt can last any longer. */
  release(recipient: string): Promise<void>;
}
