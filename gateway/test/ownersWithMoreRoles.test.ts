import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Update } from './kit/clients.ts';
import { knownHandoffs, knownProjects, projectOwners } from './kit/departments.ts';
import { openSubscriber } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

/** A water company that builds a plant of its own: it sees every project, and owns one. */
const company: Principal = {
  ...anonymous,
  subject: 'demo-water-company',
  roles: ['OWNER', 'PROVIDER'],
  provider: 'provider-water',
  ownerUnit: '91370700MADEM00117',
};
const another = '91370700MADEM002XY';
const seqOf = ({ data }: Update): number => data.update.seq;

describe('an owner that sees other projects by another role', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({
      identity: { authenticate: async () => ({ principal: company, expiresAt: null }) },
    });
  });
  afterAll(() => gateway.stop());

  const project = (unit: string): string => {
    const id = newId();
    knownProjects.set(id, '演示水厂');
    projectOwners.set(id, unit);
    return id;
  };
  /** Something for the parties, something for everybody. */
  const tell = (id: string, more: object = {}): void => {
    gateway.exchange.append(id, { visibility: 'PARTIES', ...more });
    gateway.exchange.append(id, { visibility: 'PUBLIC', ...more });
  };
  const follow = (query: string, id?: string) =>
    openSubscriber(gateway, 'graphql-sse', { query, as: 'owner', variables: id === undefined ? {} : { id } });

  it('hears of its own what concerns the parties, of the others what everybody hears', async () => {
    const query = 'subscription ($id: ID!) { update: projectProgress(projectId: $id) { seq } }';
    const [own, foreign] = [project(company.ownerUnit ?? ''), project(another)];
    const [ofOwn, ofForeign] = [await follow(query, own), await follow(query, foreign)];
    tell(own);
    tell(foreign);
    expect((await ofOwn.take(2)).map(seqOf)).toEqual([1, 2]);
    expect(seqOf(await ofForeign.next())).toBe(2);
    await Promise.all([ofOwn.leave(), ofForeign.leave()]);
  });

  it('hears so in the feed of all projects, and of handoffs', async () => {
    const [own, foreign] = [project(company.ownerUnit ?? ''), project(another)];
    const feed = await follow('subscription { update: progressFeed(filter: {}) { seq } }');
    const handoffId = newId();
    knownHandoffs.set(handoffId, foreign);
    const handoff = await follow(
      'subscription ($id: ID!) { update: handoffProgress(handoffId: $id) { seq } }',
      handoffId,
    );
    tell(foreign, { entity: { typename: 'Handoff', id: handoffId } });
    tell(own);
    const heard = (await feed.take(3)).map(seqOf);
    expect(heard).toEqual([2, 1, 2]);
    expect(seqOf(await handoff.next())).toBe(2);
    await Promise.all([feed.leave(), handoff.leave()]);
  });
});
