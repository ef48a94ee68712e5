import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../subgraphs/exchange/test/messages.ts';
import type { Update } from './kit/clients.ts';
import { knownHandoffs, knownProjects } from './kit/departments.ts';
import { openSubscriber } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const ofProject =
  'subscription ($id: ID!, $after: String) { update: projectProgress(projectId: $id, after: $after) { cursor seq } }';
const ofHandoff = 'subscription ($id: ID!) { update: handoffProgress(handoffId: $id) { cursor seq } }';
const seqOf = ({ data }: Update): number => data.update.seq;
/** Whose the persona `owner` speaks for. */
const creditCode = '91370700MADEM00117';

describe('a project that moves while somebody follows it', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.stop());

  const newProject = (): string => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    return id;
  };
  const open = (as: string, id: string, query = ofProject) =>
    openSubscriber(gateway, 'graphql-sse', { query, as, variables: { id } });
  const change = (id: string, facts: Partial<ProjectFacts>) =>
    gateway.exchange.append(id, {
      type: 'approval.projectFactsChanged',
      visibility: 'PUBLIC',
      data: { facts: { ...factsOf(id, creditCode), ...facts }, changed: ['regionCode'] },
    });
  const tell = (id: string) => gateway.exchange.append(id, { visibility: 'PARTIES' });

  it('is told on to the officials of where it lies, and not to those of where it lay', async () => {
    const id = newProject();
    const [steward, auditor] = [await open('steward', id), await open('auditor', id)];
    tell(id);
    change(id, { regionCode: '371502' });
    tell(id);
    change(id, { regionCode: '370702' });
    tell(id);
    expect((await steward.take(4)).map(seqOf)).toEqual([1, 2, 4, 5]);
    expect((await auditor.take(5)).map(seqOf)).toEqual([1, 2, 3, 4, 5]);
    await Promise.all([steward.leave(), auditor.leave()]);
  });

  it('is not told on to an owner that has sold it', async () => {
    const id = newProject();
    const owner = await open('owner', id);
    tell(id);
    change(id, { ownerUnit: { name: '演示受让有限公司', creditCode: '91370700MADEM002XY' } });
    tell(id);
    expect(seqOf(await owner.next())).toBe(1);
    const { errors } = await owner.next().catch((refusal: unknown) => ({ errors: refusal as Update['errors'] }));
    expect(errors).toMatchObject([{ extensions: { code: 'PROJECT_NOT_FOUND', field: 'projectId', value: id } }]);
    await owner.leave();
  });

  it('is told on with the handoffs of it', async () => {
    const [id, handoffId] = [newProject(), newId()];
    knownHandoffs.set(handoffId, id);
    const steward = await open('steward', handoffId, ofHandoff);
    const entity = { typename: 'Handoff', id: handoffId };
    gateway.exchange.append(id, { visibility: 'PARTIES', entity });
    change(id, { regionCode: '371502' });
    gateway.exchange.append(id, { visibility: 'PARTIES', entity });
    gateway.exchange.append(id, { visibility: 'PUBLIC', entity });
    expect((await steward.take(2)).map(seqOf)).toEqual([1, 4]);
    await steward.leave();
  });

  it('is judged by where it lies now when its past is read again', async () => {
    const id = newProject();
    change(id, { regionCode: '371502' }); // it has come here since: the departments say 370702
    tell(id);
    const steward = await openSubscriber(gateway, 'graphql-sse', {
      query: ofProject,
      as: 'steward',
      variables: { id, after: '0' },
    });
    expect((await steward.take(2)).map(seqOf)).toEqual([1, 2]);
    await steward.leave();
  });
});
