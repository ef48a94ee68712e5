/** Writes the supergraph of `bench:gateway` anew from its subgraphs' schemas: `node bench/bin/composeFixture.ts`. */
import { writeFileSync } from 'node:fs';
import { composeFixture } from '../gateway/composeFixture.ts';
import { supergraphFile } from '../gateway/supergraphFile.ts';

writeFileSync(supergraphFile, composeFixture());
console.log(`written: ${supergraphFile}`);
