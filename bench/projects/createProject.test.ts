import { isId } from '@guanjia/kernel/newId';
import { regionName } from '@guanjia/kernel/regions';
import { expect, it } from 'vitest';
import { parseProjectCode } from '../../subgraphs/approval/src/domain/projectCode.ts';
import { readClock } from '../../subgraphs/approval/src/domain/readClock.ts';
import { readItemCatalogue } from '../../subgraphs/approval/src/storage/readItemCatalogue.ts';
import { createRandom } from '../faults/createRandom.ts';
import { createApplication } from './createApplication.ts';
import { createProject } from './createProject.ts';
import { officeCalendar } from './officeCalendar.ts';

const now = new Date('2026-09-22T02:00:00Z');
const { items } = readItemCatalogue(new URL('../../subgraphs/approval/data/', import.meta.url));

function createSome(seed: number) {
  const random = createRandom(seed, 'projects');
  return Array.from({ length: 200 }, (_, number) => {
    const { project, listings } = createProject(random, number, now);
    const item = random.pick(items);
    const reach = random.pick(['BEHIND', 'PRESENT', 'AHEAD'] as const);
    return { project, listings, application: createApplication(random, { projectId: project.id, item, reach, now }) };
  });
}

it('makes the same projects of the same seed, and others of another', () => {
  expect(createSome(1)).toEqual(createSome(1));
  expect(createSome(1)).not.toEqual(createSome(2));
});

it('makes projects and applications that could be real', () => {
  const some = createSome(3);
  const statuses = new Set<string>();
  for (const { project, listings, application } of some) {
    expect(isId(project.id) && isId(application.id)).toBe(true);
    expect(parseProjectCode(project.code).text).toBe(project.code);
    expect(regionName(project.regionCode)).not.toBeNull();
    expect(project.keyLevels).toEqual(listings.map(({ level }) => level));
    expect(application.ledger.every(({ at }) => at <= now)).toBe(true);
    const clock = readClock(application.ledger, officeCalendar, now);
    expect(clock?.ended ?? true).toBe(['DRAFT', 'APPROVED', 'REJECTED'].includes(application.status));
    statuses.add(application.status);
  }
  expect(new Set(some.map(({ project }) => project.code)).size).toBe(some.length);
  expect(statuses.size).toBeGreaterThan(5);
});
