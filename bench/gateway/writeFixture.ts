import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixtureFiles } from './contenders.ts';
import { federationOneSdl } from './federationOneSdl.ts';
import { subgraphNames } from './projectValues.ts';
import { readSubgraphSdl } from './readSubgraphSdl.ts';
import type { StubUrls } from './StubUrls.ts';
import { supergraphFile } from './supergraphFile.ts';

const owner = 'approval';

/** Writes the fixture with the stub's addresses into a folder, in each of the forms that contenders read. */
export function writeFixture(folder: string, urls: StubUrls): FixtureFiles {
  const files = {
    supergraphFile: join(folder, 'supergraph.graphql'),
    servicesFile: join(folder, 'services.json'),
    urls,
  };
  const supergraph = subgraphNames.reduce(
    (sdl, name) => sdl.replaceAll(`http://${name}.example/graphql`, urls[name]),
    readFileSync(supergraphFile, 'utf8'),
  );
  const services = subgraphNames.map((name) => ({
    name,
    url: urls[name],
    schema: federationOneSdl(readSubgraphSdl(name), name === owner),
    mandatory: true,
  }));
  writeFileSync(files.supergraphFile, supergraph);
  writeFileSync(files.servicesFile, JSON.stringify(services));
  return files;
}
