import { anonymous } from '@guanjia/kernel/principal';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerOfRoot, rootSchema } from '../../test/kit/rootDepartment.ts';
import { fetchOf, noticed, objectsIn, rawAnswerOf, subgraphRequest } from '../../test/kit/subgraphRequest.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../execution/Subgraph.ts';
import { joinRootFetches } from './joinRootFetches.ts';

const people = [anonymous, { ...anonymous, subject: 'zhang' }] as const;
const fetches = {
  one: fetchOf('query Q($id:ID!){project(id:$id){id name}}', { operationName: 'Q' }),
  strict: fetchOf('query($id:ID!){strict(id:$id){id note} count}'),
  several: fetchOf(
    'query($id:ID!,$upper:Boolean){mine:project(id:$id){note parts{id}} projects(ids:[$id,"2"]){name(upper:$upper)} __typename}',
  ),
  conditional: fetchOf('query($a:Boolean!,$t:String="default"){echo(text:$t)@include(if:$a) count @skip(if:$a)}'),
  hostile: fetchOf(
    'query($constructor:ID!,$p0_id:Int){__proto__:project(id:$constructor){toString:id} p1_a:count(of:$p0_id)}',
  ),
  marked: fetchOf('query($t:String){echo(text:$t) other:echo(text:"gjMark0000_")}'),
} as const;
const project = (id: string, details: Parameters<typeof subgraphRequest>[1] = {}, fetch = fetches.one) =>
  subgraphRequest(fetch, { ...details, variables: { id } });

/** A department, and what it has been asked. A document that it does not accept is a fault of ours. */
function open(answer: (request: SubgraphRequest) => SubgraphAnswer = answerOfRoot) {
  const asked: SubgraphRequest[] = [];
  const joined: number[] = [];
  const ask = joinRootFetches(
    async (request) => {
      asked.push(request);
      expect(validate(rootSchema, parse(request.fetch.query))).toEqual([]);
      return request.mayBeRaw === true ? rawAnswerOf(answer(request)) : answer(request);
    },
    (requests) => joined.push(requests),
  );
  return { asked, joined, ask: (...requests: SubgraphRequest[]) => Promise.all(requests.map(ask)) };
}

const alone = (requests: readonly SubgraphRequest[]) => requests.map((request) => noticed(answerOfRoot(request)));
const range = (length: number) => Array.from({ length }, (_, index) => String(index));

afterEach(() => vi.useRealTimers());

describe('joinRootFetches', () => {
  it('asks once and gives each request its own', async () => {
    const { asked, joined, ask } = open();
    const requests = ['1', '2', 'none'].map((id) => project(id));
    expect(await ask(...requests)).toEqual(alone(requests));
    expect(asked).toHaveLength(1);
    expect(joined).toEqual([3]);
  });

  it('sends a request that is alone as it is', async () => {
    const { asked, joined, ask } = open();
    const request = project('1');
    expect(await ask(request)).toEqual([answerOfRoot(request)]);
    expect(asked).toEqual([request]);
    expect(joined).toEqual([]);
  });

  it('gives each its own errors with its own paths', async () => {
    const { asked, ask } = open();
    const requests = ['1', 'broken', 'bare'].map((id) => project(id, {}, fetches.several));
    const answers = await ask(...requests);
    expect(answers).toEqual(alone(requests));
    expect(answers.map(({ errors }) => errors.map(({ path }) => path?.join('.')))).toEqual([
      [],
      ['mine', 'projects'],
      ['mine.note'],
    ]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['another person', project('2', { principal: people[1] })],
    ['other roles of the same person', project('2', { principal: { ...anonymous, roles: ['OWNER'] } })],
    ['another document', project('2', {}, fetches.strict)],
    ['another fetch of the same text', project('2', {}, { ...fetches.one })],
  ])('never joins what is asked for with %s', async (_, other) => {
    const { asked, joined, ask } = open();
    await ask(project('1'), other);
    expect(asked).toHaveLength(2);
    expect(joined).toEqual([]);
  });

  it('never joins mutations', async () => {
    const fetch = fetchOf('mutation($id:ID!){rename(id:$id,name:"n"){id}}', { kind: 'mutation' });
    const { asked, joined, ask } = open(() => ({ data: { rename: null }, errors: [] }));
    const requests = [project('1', {}, fetch), project('2', {}, fetch), project('1', {}, fetch)];
    await ask(...requests);
    expect(asked).toEqual(requests);
    expect(joined).toEqual([]);
  });

  it('asks the same question once within the joined document, and copies the answer', async () => {
    const { asked, ask } = open();
    const requests = ['1', '2', '1', '1'].map((id) => project(id, {}, fetches.several));
    const answers = await ask(...requests);
    expect(answers).toEqual(alone(requests));
    expect(asked[0]?.variables).toBe('"p0_id":"1","p1_id":"2"');
    const all = answers.flatMap(({ data }) => objectsIn(data));
    expect(new Set(all).size).toBe(all.length);
  });

  it('leaves it to who sends them to collapse questions that are all the same', async () => {
    const { asked, joined, ask } = open();
    const requests = [project('1'), project('1')];
    expect((await ask(...requests)).map(noticed)).toEqual(alone(requests));
    expect(asked).toEqual(requests);
    expect(joined).toEqual([]);
  });

  it.each([
    ['a null where none may be', project('bare', {}, fetches.strict)],
    ['a variable that is refused', subgraphRequest(fetches.strict, { variables: {} })],
  ])('lets nobody suffer from the question of another: %s', async (_, bad) => {
    const { asked, joined, ask } = open();
    const requests = [project('1', {}, fetches.strict), bad, project('2', {}, fetches.strict)];
    const answers = await ask(...requests);
    expect(answers.map(noticed)).toEqual(alone(requests));
    expect(asked.slice(1)).toEqual(requests.map((request) => ({ ...request, spentMs: expect.any(Number) })));
    expect(joined).toEqual([]);
  });

  it.each(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT'])('does not ask again for each: %s', async (code) => {
    const answer = { data: null, errors: [{ message: '', extensions: { code } }] };
    const { asked, ask } = open(() => answer);
    expect(await ask(project('1'), project('2'))).toEqual([answer, answer]);
    expect(asked).toHaveLength(1);
    await ask(project('1'), project('2'));
    expect(asked).toHaveLength(2);
  });

  it('does not try for a minute what the subgraph has refused to answer joined', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const refusal = { data: null, errors: [{ message: 'Too many aliases.' }] };
    const { asked, ask } = open((request) => (request.fetch === fetches.one ? answerOfRoot(request) : refusal));
    const requests = [project('1'), project('2')];
    expect((await ask(...requests)).map(noticed)).toEqual(alone(requests));
    expect(asked).toHaveLength(3);
    vi.advanceTimersByTime(59_000);
    await ask(...requests);
    expect(asked.slice(3)).toEqual(requests);
    vi.advanceTimersByTime(2_000);
    await ask(...requests);
    expect(asked).toHaveLength(8);
  });

  it('joins up to 16 different requests', async () => {
    const { asked, joined, ask } = open();
    const requests = range(40).map((id) => project(id));
    expect(await ask(...requests)).toEqual(alone(requests));
    expect(asked).toHaveLength(3);
    expect(joined).toEqual([16, 16, 8]);
  });

  it('lets long answers not wait for each other, until they are short again', async () => {
    let characters = 50_000;
    const { asked, ask } = open((request) => ({ ...answerOfRoot(request), characters }));
    const requests = [project('1'), project('2')];
    await ask(...requests);
    await ask(...requests);
    const before = asked.length;
    characters = 100;
    await ask(...requests);
    expect(asked.length - before).toBe(2);
    for (let round = 0; round < 50; round += 1) await ask(...requests);
    const after = asked.length;
    await ask(...requests);
    expect(asked.length - after).toBe(1);
  });

  it('asks alone what does not say its variables under other names', async () => {
    const { asked, ask } = open();
    const { variablesWith: _, ...request } = project('1');
    await ask(request, { ...request, variables: '"id":"2"' });
    expect(asked).toHaveLength(2);
  });

  it('gives bytes to who takes them, each his own fields', async () => {
    const { asked, joined, ask } = open();
    const requests = ['1', '2', '1'].map((id) => project(id, { mayBeRaw: true }, fetches.several));
    const answers = await ask(...requests);
    expect(answers.map(({ raw }) => raw?.at?.length)).toEqual([3, 3, 3]);
    expect(answers.map(noticed)).toEqual(alone(requests));
    expect(asked).toHaveLength(1);
    expect(joined).toEqual([3]);
  });

  it('says that the department has no answer where a field is no JSON, and throws nothing', async () => {
    const { fetch } = project('1');
    const text = '{"data":{"p0_project":{"id":"1","name":"a"},"p1_project":{id}}}';
    const ask = joinRootFetches(
      async (request) => rawAnswerOf(answerOfRoot(request), text),
      () => {},
    );
    const requests = ['1', '2'].map((id) => project(id, { mayBeRaw: true }, fetch));
    const [, answer] = await Promise.all(requests.map(ask));
    expect(noticed(answer!).errors).toMatchObject([{ extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }]);
  });

  it('answers any requests as if each had asked alone', async () => {
    const id = fc.constantFrom('1', '2', 'none', 'broken', 'bare', '\ud800"');
    const someBoolean = fc.constantFrom(true, false);
    const question = fc.record(
      {
        fetch: fc.constantFrom(...Object.values(fetches)),
        principal: fc.constantFrom(...people),
        id,
        constructor: id,
        p0_id: fc.integer({ min: -9, max: 9 }),
        upper: someBoolean,
        a: someBoolean,
        t: fc.oneof(fc.string(), fc.constant(null)),
        mayBeRaw: fc.boolean(),
      },
      { requiredKeys: ['fetch', 'principal'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(question, { maxLength: 20 }), async (questions) => {
        const { ask } = open();
        const requests = questions.map(({ fetch, principal, mayBeRaw = false, ...given }) => {
          const variables = Object.fromEntries(
            Object.entries(given).filter(([name]) => fetch.query.includes(`$${name}:`)),
          );
          return subgraphRequest(fetch, { variables, principal, mayBeRaw });
        });
        const answers = await ask(...requests);
        const read = answers.map(noticed);
        expect(read.map((answer) => JSON.stringify(answer))).toEqual(
          alone(requests).map((answer) => JSON.stringify(answer)),
        );
        const all = read.flatMap(({ data }) => objectsIn(data));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
