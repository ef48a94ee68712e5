import { anonymous } from '@guanjia/kernel/principal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchOf, noticed, objectsIn, rawAnswerOf, subgraphRequest } from '../../test/kit/subgraphRequest.ts';
import type { SubgraphAnswer, SubgraphError, SubgraphRequest } from '../execution/Subgraph.ts';
import { joinEntityFetches } from './joinEntityFetches.ts';

const fetch = fetchOf('query($representations:[_Any!]!){_entities(representations:$representations){...on P{name}}}');
const asking = (ids: readonly string[], details: Parameters<typeof subgraphRequest>[1] = {}, ofFetch = fetch) =>
  subgraphRequest(ofFetch, { ...details, representations: ids.map((id) => ({ __typename: 'P', id })) });
const people = [anonymous, { ...anonymous, subject: 'zhang' }] as const;

type Fault = (index: number) => { readonly error?: SubgraphError; readonly losesAll?: boolean; readonly entity?: null };

/** By what an id begins with: what goes wrong with such an entity. */
const faults: Readonly<Record<string, Fault>> = {
  missing: () => ({ entity: null }),
  broken: (index) => ({ entity: null, error: { message: 'broken', path: ['_entities', index], extensions: {} } }),
  partly: (index) => ({ error: { message: 'partly', path: ['_entities', index, 'parts', 1, 'name'], extensions: {} } }),
  nameless: () => ({ error: { message: 'nameless', extensions: { code: 'BAD_USER_INPUT' } } }),
  general: () => ({ error: { message: 'general', path: ['_entities'], extensions: {} } }),
  strict: (index) => ({
    losesAll: true,
    error: { message: 'strict', path: ['_entities', index, 'name'], extensions: {} },
  }),
  elsewhere: () => ({ error: { message: 'elsewhere', path: ['_entities', 999_999, 'name'], extensions: {} } }),
};

function answerOf({ representations }: SubgraphRequest): SubgraphAnswer {
  const found = (representations ?? []).map((text, index) => {
    const { id } = JSON.parse(text) as { id: string };
    return { id, ...faults[/^[a-z]+/.exec(id)?.[0] ?? '']?.(index) };
  });
  const errors = found.flatMap(({ error }) => (error === undefined ? [] : [error]));
  const entities = found.map(({ id, entity }) =>
    entity === null ? null : { name: `name of ${id}`, parts: [{ id }, null] },
  );
  return { data: found.some(({ losesAll }) => losesAll) ? null : { _entities: entities }, errors };
}

const unavailable = { data: null, errors: [{ message: 'down', extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }] };

/** A department, and what it has been asked. */
function open(answer: (request: SubgraphRequest) => SubgraphAnswer = answerOf) {
  const asked: SubgraphRequest[] = [];
  const joined: number[] = [];
  const ask = joinEntityFetches(
    async (request) => {
      asked.push(request);
      return request.mayBeRaw === true ? rawAnswerOf(answer(request)) : answer(request);
    },
    (requests) => joined.push(requests),
  );
  return { asked, joined, ask: (...requests: SubgraphRequest[]) => Promise.all(requests.map(ask)) };
}

/** The order of errors says nothing: joined, they stand as the entities do that all have asked for. */
const inAnyOrder = ({ data, errors }: SubgraphAnswer) => ({
  data,
  errors: errors.map((error) => JSON.stringify(error)).toSorted(),
});

const namesIn = ({ data }: SubgraphAnswer) => {
  const { _entities } = data as { _entities: { name: string }[] };
  return _entities.map(({ name }) => name);
};

describe('joinEntityFetches', () => {
  it('asks once, for each entity once, and gives each request its own in its own order', async () => {
    const { asked, joined, ask } = open();
    const answers = await ask(asking(['1', '2']), asking(['3', '2', '1']), asking(['4']));
    expect(asked.map(({ representations }) => representations)).toEqual([
      ['1', '2', '3', '4'].map((id) => `{"__typename":"P","id":"${id}"}`),
    ]);
    expect(answers.map(namesIn)).toEqual([
      ['name of 1', 'name of 2'],
      ['name of 3', 'name of 2', 'name of 1'],
      ['name of 4'],
    ]);
    expect(joined).toEqual([3]);
  });

  it('sends a request that is alone as it is', async () => {
    const { asked, joined, ask } = open();
    const request = asking(['1', 'broken']);
    const [answer] = await ask(request);
    expect(asked[0]).toBe(request);
    expect(answer).toEqual(answerOf(request));
    expect(joined).toEqual([]);
  });

  it.each([
    ['another person', asking(['1'], { principal: people[1] })],
    ['other roles of the same person', asking(['1'], { principal: { ...anonymous, roles: ['OWNER'] } })],
    ['other variables', asking(['1'], { variables: { first: 5 } })],
    ['another selection', asking(['1'], {}, { ...fetch, query: `${fetch.query} ` })],
  ])('never joins what is asked for with %s', async (_, other) => {
    const { asked, joined, ask } = open();
    await ask(asking(['1']), other);
    expect(asked).toHaveLength(2);
    expect(joined).toEqual([]);
  });

  it('joins what comes in one turn of the event loop, not what comes later', async () => {
    const { asked, ask } = open();
    const first = ask(asking(['1']));
    await Promise.resolve();
    const second = ask(asking(['2']));
    await Promise.all([first, second]);
    await ask(asking(['3']));
    expect(asked.map(({ representations }) => representations?.length)).toEqual([2, 1]);
  });

  it('lets no two requests share what they may change', async () => {
    const { ask } = open();
    const answers = await ask(asking(['1', '2']), asking(['2', '1']), asking(['1']));
    expect(answers[2]).toEqual(answerOf(asking(['1'])));
    const all = answers.flatMap(({ data }) => objectsIn(data));
    expect(new Set(all).size).toBe(all.length);
  });

  it('gives an error to everybody who asked for its entity, at the place it has there, and to nobody else', async () => {
    const { asked, ask } = open();
    const answers = await ask(asking(['1', 'broken']), asking(['2']), asking(['partly', '1', 'broken']));
    expect(asked).toHaveLength(1);
    expect(answers.map(({ errors }) => errors.map(({ path }) => path))).toEqual([
      [['_entities', 1]],
      [],
      [
        ['_entities', 2],
        ['_entities', 0, 'parts', 1, 'name'],
      ],
    ]);
    expect(answers[1]).toEqual(answerOf(asking(['2'])));
  });

  it.each(['nameless', 'general', 'strict', 'elsewhere'])(
    'lets nobody suffer from the key of another: %s',
    async (bad) => {
      const { asked, joined, ask } = open();
      const requests = [asking(['1', '2']), asking([bad]), asking(['3'])];
      expect(await ask(...requests)).toEqual(requests.map(answerOf));
      expect(asked.slice(1)).toEqual(requests.map((request) => ({ ...request, spentMs: expect.any(Number) })));
      expect(joined).toEqual([]);
    },
  );

  it.each(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT'])('does not ask again for each: %s', async (code) => {
    const { asked, ask } = open(() => ({ data: null, errors: [{ message: '', extensions: { code } }] }));
    const answers = await ask(asking(['1']), asking(['2']), asking(['3']));
    expect(asked).toHaveLength(1);
    expect(answers).toEqual(
      Array.from({ length: 3 }, () => ({ data: null, errors: [{ message: '', extensions: { code } }] })),
    );
  });

  it('gives up on a department that goes down while each asks for itself', async () => {
    let answers = 0;
    const { ask } = open((request) => ((answers += 1) === 1 ? answerOf(request) : unavailable));
    expect(await ask(asking(['1']), asking(['nameless']))).toEqual([unavailable, unavailable]);
  });

  it.each([
    ['500 together', [250, 250], [500]],
    ['one more', [250, 250, 1], [500, 1]],
    ['more than 500 of one request', [501], [501]],
    ['a large one between small ones', [1, 700, 1, 1], [1, 700, 2]],
    ['500 and 500', [500, 500], [500, 500]],
  ])('joins up to 500 entities: %s', async (_, sizes, expected) => {
    const { asked, ask } = open();
    const requests = sizes.map((size, request) =>
      asking(Array.from({ length: size }, (_, index) => `${request}-${index}`)),
    );
    const answers = await ask(...requests);
    expect(asked.map(({ representations }) => representations?.length)).toEqual(expected);
    expect(answers).toEqual(requests.map(answerOf));
  });

  it('gives bytes to who takes them, each his own entities', async () => {
    const { asked, joined, ask } = open();
    const requests = [
      ['1', '2'],
      ['3', '2'],
    ].map((ids) => asking(ids, { mayBeRaw: true }));
    const answers = await ask(...requests);
    expect(answers.map(({ raw }) => raw?.at?.length)).toEqual([2, 2]);
    expect(answers.map(noticed)).toEqual(requests.map(answerOf));
    expect(asked).toHaveLength(1);
    expect(joined).toEqual([2]);
  });

  describe('has them cut once', () => {
    const cutting = (times: unknown[]) => (raw: { readonly text: string }, entities: number) => {
      times.push(entities);
      if (raw.text.includes('"broken"')) throw new Error('of no use');
      return Array.from({ length: entities }, (_, place) => `entity ${place}`);
    };

    it('for all who look at them in one way', async () => {
      const times: unknown[] = [];
      const cutEntities = cutting(times);
      const { joined, ask } = open();
      const requests = [
        ['1', '2'],
        ['3', '2'],
      ].map((ids) => asking(ids, { mayBeRaw: true, cutEntities }));
      const answers = await ask(...requests);
      expect(answers.map(({ raw }) => raw?.entities)).toEqual([
        ['entity 0', 'entity 1'],
        ['entity 2', 'entity 1'],
      ]);
      expect(times).toEqual([3]);
      expect(joined).toEqual([2]);
      expect(answers.map(noticed)).toEqual(requests.map(answerOf));
    });

    it('not where they look at them in several ways', async () => {
      const times: unknown[] = [];
      const { ask } = open();
      const requests = [['1'], ['2']].map((ids) => asking(ids, { mayBeRaw: true, cutEntities: cutting(times) }));
      const answers = await ask(...requests);
      expect(answers.map(({ raw }) => [raw?.entities, raw?.at?.length])).toEqual([
        [null, 1],
        [null, 1],
      ]);
      expect(times).toEqual([]);
    });

    it('or finds out for himself what is wrong with his own', async () => {
      const cutEntities = cutting([]);
      const ask = joinEntityFetches(
        async (request) => rawAnswerOf(answerOf(request), '{"data":{"_entities":[{"name":"a"},{"name":"broken"}]}}'),
        () => {},
      );
      const answers = await Promise.all(['1', '2'].map((id) => ask(asking([id], { mayBeRaw: true, cutEntities }))));
      expect(answers.map(({ raw }) => [raw?.entities, raw?.at?.length])).toEqual([
        [null, 1],
        [null, 1],
      ]);
      expect(answers.map(noticed).map(({ data }) => data)).toEqual([
        { _entities: [{ name: 'a' }] },
        { _entities: [{ name: 'broken' }] },
      ]);
    });
  });

  it('says that the department has no answer where an entity is no JSON, and throws nothing', async () => {
    const ask = joinEntityFetches(
      async (request) => rawAnswerOf(answerOf(request), '{"data":{"_entities":[{"name":"a"},{name}]}}'),
      () => {},
    );
    const [, answer] = await Promise.all(['1', '2'].map((id) => ask(asking([id], { mayBeRaw: true }))));
    expect(noticed(answer!)).toEqual(unavailable);
  });

  it('answers any requests as if each had asked alone', async () => {
    const id = fc.constantFrom('1', '2', '3', '4', ...Object.keys(faults));
    const question = fc.record({
      ids: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }),
      principal: fc.constantFrom(...people),
      variables: fc.constantFrom({}, { first: 1 }),
      query: fc.constantFrom(fetch, { ...fetch }),
      mayBeRaw: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(question, { maxLength: 8 }), async (questions) => {
        const { asked, ask } = open();
        const requests = questions.map(({ ids, query, ...details }) => asking(ids, details, query));
        const answers = await ask(...requests);
        const read = answers.map(noticed);
        expect(read.map(inAnyOrder)).toEqual(requests.map(answerOf).map(inAnyOrder));
        for (const { context, representations } of asked) {
          const own = requests.filter(({ context: { principal } }) => principal === context.principal);
          const allowed = new Set(own.flatMap((request) => request.representations ?? []));
          expect(representations?.every((text) => allowed.has(text))).toBe(true);
        }
        const all = read.flatMap(({ data }) => objectsIn(data));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
