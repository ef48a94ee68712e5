import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manifestOf } from '../documentManifest.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

// `npm run documents [folder]`: the list of a folder's documents, for TRUSTED_DOCUMENTS of the gateway and for front ends;
// without a folder that of schema/operations, which `npm run codegen` also writes to schema/documents.json.

const given = process.argv[2];
const folder =
  given === undefined ? new URL('schema/operations/', repositoryRoot) : pathToFileURL(`${resolve(given)}/`);
process.stdout.write(manifestOf(folder));
