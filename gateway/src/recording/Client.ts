/** Which program asked, as it calls itself. */
export interface Client {
  /** `unnamed` for one that gives no name; `other` for one whose name is not kept. */
  readonly name: string;
  /** Empty where none was given. */
  readonly version: string;
}

/** Where a program says its name and its version: headers of a request, parameters of a socket. */
export const clientHeaders = { name: 'apollographql-client-name', version: 'apollographql-client-version' } as const;

/** Stands for all whose names are not kept. */
export const otherClient: Client = { name: 'other', version: '' };
