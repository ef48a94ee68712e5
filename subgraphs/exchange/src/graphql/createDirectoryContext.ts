import type { Principal } from '@guanjia/kernel/principal';
import type { Directory } from '../domain/directory.ts';
import type { Recipient } from '../domain/recipient.ts';
import { registerOffice } from '../usecases/registerOffice.ts';

export interface DirectoryNeeds {
  readonly directory: Directory;
  readonly now: () => Date;
}

type Office = Parameters<typeof registerOffice>[2];

/** The directory of recipients, for one person. */
export interface DirectoryContext {
  readonly find: Directory['find'];
  readonly register: (office: Office) => Promise<Recipient>;
}

/** What a person can do with the directory. */
export function createDirectoryContext(needs: DirectoryNeeds, principal: Principal): DirectoryContext {
  return { find: needs.directory.find, register: (office) => registerOffice(needs, principal, office) };
}
