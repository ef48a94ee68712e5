/** The connection has ended, with the code of the socket's close where there is one. */
export class LineLost extends Error {
  readonly closeCode: number | null;

  constructor(closeCode: number | null, options?: ErrorOptions) {
    super(closeCode === null ? 'The connection is lost.' : `The connection is lost (${closeCode}).`, options);
    this.name = 'LineLost';
    this.closeCode = closeCode;
  }
}
