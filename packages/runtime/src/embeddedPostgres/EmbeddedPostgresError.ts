/** Why the embedded database cannot run. */
export type EmbeddedPostgresFault = 'PORT_TAKEN' | 'DATA_FOLDER_IN_USE' | 'START_FAILED' | 'ENGINE_BROKEN';

/** Said at start, or by `died` when the engine broke under way. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresFault;

  constructor(code: EmbeddedPostgresFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}
