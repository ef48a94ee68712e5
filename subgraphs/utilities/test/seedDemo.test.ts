import { messageTime } from '@guanjia/kernel/messages';
import { createLog } from '@guanjia/runtime/createLog';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoScript } from '../src/demoScript.ts';
import { jointStatusOf } from '../src/domain/jointStatus.ts';
import { seedDemo } from '../src/seedDemo.ts';
import { type StartedUtilities, startUtilities } from './startUtilities.ts';

const log = createLog({ name: 'seed-test', level: 'silent' });
const { applications: scripted } = readDemoScript();
let utilities: StartedUtilities;

beforeAll(async () => {
  utilities = await startUtilities(new Date());
  await seedDemo(utilities.needs, utilities.saveDraft, log);
});
afterAll(() => utilities.stop());

async function seeded() {
  const ids = scripted.map(({ projectId }) => projectId);
  const { applications, tasks } = utilities.needs;
  const pages = await applications.findByProjects(ids, { before: null, limit: 10, provider: null });
  const found = pages.flat();
  const matters = await tasks.findByApplications(found.map(({ id }) => id));
  return {
    found,
    statuses: found.map(({ stage }, index) =>
      jointStatusOf(
        stage,
        (matters[index] ?? []).map(({ status }) => status),
      ),
    ),
  };
}

describe('the demo', () => {
  it('shows applications in every state', async () => {
    const { statuses } = await seeded();
    expect(new Set(statuses)).toEqual(
      new Set(['SUBMITTED', 'RETURNED', 'WITHDRAWN', 'FORWARDED', 'IN_PROGRESS', 'PARTLY_RETURNED', 'COMPLETED']),
    );
  });

  it('shows a joint survey that is planned and one that was held', async () => {
    const ids = readDemoScript().surveys.map(({ projectId }) => projectId);
    const page = { before: null, limit: 5, participants: null };
    const surveys = (await utilities.needs.surveys.findByProjects(ids, page)).flat();
    expect(surveys.map(({ status }) => status).toSorted()).toEqual(['COMPLETED', 'SCHEDULED']);
    const planned = surveys.find(({ status }) => status === 'SCHEDULED');
    expect(planned?.slots[0]?.startsAt.getTime()).toBeGreaterThan(Date.now());
    const held = surveys.find(({ status }) => status === 'COMPLETED');
    const surveyed = await utilities.needs.tasks.findByIds(held?.participants.flatMap(({ taskIds }) => taskIds) ?? []);
    expect(surveyed.map((task) => task?.status)).toEqual(['SURVEYED']);
  });

  it('is played once, in the past, with events that keep their promises', async () => {
    await seedDemo(utilities.needs, utilities.saveDraft, log);
    const { found } = await seeded();
    expect(found).toHaveLength(scripted.length);
    const catalogue = await loadEventCatalogue();
    const messages = (await Promise.all(found.map(({ projectId }) => utilities.messagesOf(projectId)))).flat();
    for (const message of messages) {
      if (message.kind !== 'event') continue;
      expect(catalogue.get(message.event.type)?.data.parse(message.event.data)).toEqual(message.event.data);
      expect(Date.parse(message.event.time)).toBeLessThanOrEqual(Date.now());
    }
    const ofOne = await utilities.messagesOf(scripted[0]?.projectId ?? '');
    const times = ofOne.map(messageTime);
    expect(times).toEqual(times.toSorted());
    expect(messages.filter(({ kind }) => kind === 'handoff')).toHaveLength(2);
  });
});
