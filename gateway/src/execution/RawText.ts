/** An answer: its bytes, and the same as a string of one character a byte. */
export interface RawText {
  readonly bytes: Uint8Array;
  readonly text: string;
}
