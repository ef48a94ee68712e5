import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Principal } from '@guanjia/kernel/principal';
import { openProject } from './openApplication.ts';
import { serviceRoom } from './people.ts';
import type { startApproval } from './startApproval.ts';

const regionFile = new URL('../../../../packages/kernel/data/regions.json', import.meta.url);
const counties = Object.keys(JSON.parse(readFileSync(regionFile, 'utf8')) as object).filter(
  (code) => !code.endsWith('00') && !code.startsWith('37'),
);

/** A county that hardly another test has: its lists are the test's own. */
export function newCounty(): string {
  return counties[randomInt(counties.length)] ?? '510106';
}

/** The service room of a region. */
export const roomOf = (region: string): Principal => ({ ...serviceRoom, regions: [region] });

/** New projects of a region. */
export async function openProjects(
  door: Pick<Awaited<ReturnType<typeof startApproval>>, 'ask' | 'needs'>,
  region: string,
  count: number,
) {
  const projects = [];
  for (let index = 0; index < count; index += 1) {
    const { projectId, project, owner } = await openProject(door, {
      regionCode: region,
      name: `演示·项目${index + 1}`,
    });
    projects.push({ id: projectId, code: project.code as string, name: `演示·项目${index + 1}`, owner });
  }
  return projects;
}

export const importList = `mutation (
  $level: KeyLevel! = DISTRICT, $region: String!, $year: Int!, $csv: String!, $delimiter: CsvDelimiter, $dryRun: Boolean! = false, $version: Int
) {
  importKeyProjectList(
    level: $level, region: $region, year: $year, csv: $csv, delimiter: $delimiter, dryRun: $dryRun, expectedVersion: $version
  ) {
    isImported rows added removed moved recategorized badRows { line column value fault accepted } list { version }
  }
}`;
export const readList = `query ($level: KeyLevel! = DISTRICT, $region: String!, $year: Int!, $version: Int, $category: KeyCategory) {
  keyProjectList(level: $level, region: $region, year: $year, version: $version) {
    listRegion year version csv
    made { cause importedRegion reason added removed moved recategorized changedByName }
    entries(category: $category, first: 100) { nodes { itemNo category sinceVersion project { id code } } }
    versions { nodes { version cause reason } }
  }
}`;
export const readLevels = `query ($id: ID!) { project(id: $id) { version keyLevels keyListings { level year itemNo category } roadmap { version } } }`;
export const removeFromList = `mutation ($id: ID!, $level: KeyLevel! = DISTRICT, $year: Int!, $reason: String!) {
  removeFromList(projectId: $id, level: $level, year: $year, reason: $reason) { version keyLevels }
}`;
