import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acceptDocument, people, type StartedUtilities, startUtilities, submitDocument } from './startUtilities.ts';
import {
  callDocument,
  calledSurvey,
  closeDocument,
  fixDocument,
  heldSurvey,
  hour,
  order,
  signDocument,
} from './surveys.ts';

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;

describe.each(databases)('two at the same time (%s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let utilities: StartedUtilities;
    beforeAll(async () => {
      utilities = await startUtilities(new Date('2026-09-01T09:00:00+08:00'), url ?? undefined);
    });
    beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
    afterAll(() => utilities.stop());

    const codesOf = (answers: readonly { refusal: any }[]) => answers.flatMap(({ refusal }) => refusal?.code ?? []);
    const typesOf = async (projectId: string) =>
      (await utilities.messagesOf(projectId)).map((one) => (one.kind === 'event' ? one.event.type : one.kind));
    const feasible = (matter: string) => [{ matter, feasible: true, missing: [] }];

    it('acceptances of an application: it is forwarded once', async () => {
      const facts = await utilities.registerProject();
      const request = utilities.request(facts.projectId, ['TELECOM']);
      const { data } = await utilities.ask(people.owner(facts), submitDocument, request);
      const { id } = data.submitJointApplication;
      const answers = await Promise.all([1, 2, 3].map(() => utilities.ask(people.clerk, acceptDocument, { id })));
      expect(codesOf(answers)).toHaveLength(2);
      expect((await typesOf(facts.projectId)).filter((type) => type === 'handoff')).toHaveLength(1);
    });

    it('signatures of two participants: both hold, and the survey is completed once', async () => {
      const { survey, taskId, facts } = await heldSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY', 'TELECOM'], {
        slots: [hour('2026-09-04', 7)],
      });
      const { id } = survey;
      const signers = [
        ['provider-water', 'WATER_SUPPLY'],
        ['provider-power', 'POWER_SUPPLY'],
        ['provider-telecom', 'TELECOM'],
      ] as const;
      const answers = await Promise.all(
        signers.map(([provider, code]) =>
          utilities.ask(people.provider(provider), signDocument, { id, findings: feasible(taskId(code)) }),
        ),
      );
      expect(codesOf(answers)).toEqual([]);
      const [kept] = await utilities.needs.surveys.findByIds([id]);
      expect(kept?.status).toBe('COMPLETED');
      expect(kept?.participants.every(({ signature }) => signature !== null)).toBe(true);
      const tasks = await utilities.needs.tasks.findByIds(signers.map(([, code]) => taskId(code)));
      expect(tasks.map((task) => task?.status)).toEqual(['SURVEYED', 'SURVEYED', 'SURVEYED']);
      const types = await typesOf(facts.projectId);
      expect(types.filter((type) => type === 'utilities.jointSurveyCompleted')).toHaveLength(1);
    });

    it('signatures of one participant: one holds', async () => {
      const { survey, taskId } = await heldSurvey(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY'], {
        slots: [hour('2026-09-04', 5)],
      });
      const variables = { id: survey.id, findings: feasible(taskId('WATER_SUPPLY')) };
      const water = people.provider('provider-water');
      const answers = await Promise.all([1, 2, 3].map(() => utilities.ask(water, signDocument, variables)));
      expect(codesOf(answers)).toEqual(['SURVEY_ALREADY_SIGNED', 'SURVEY_ALREADY_SIGNED']);
    });

    it('the last signature and the end without it: one of the two holds', async () => {
      const { survey, taskId, facts } = await heldSurvey(utilities, ['WATER_SUPPLY'], {
        slots: [hour('2026-09-04', 6)],
      });
      const { id } = survey;
      utilities.setNow('2026-09-14T09:00:00+08:00');
      const unsigned = [{ participant: 'PROVIDER:provider-water', reason: '演示：未回应' }];
      const answers = await Promise.all([
        utilities.ask(people.clerk, closeDocument, { id, unsigned }),
        utilities.ask(people.provider('provider-water'), signDocument, {
          id,
          findings: feasible(taskId('WATER_SUPPLY')),
        }),
      ]);
      expect(codesOf(answers)).toEqual(['TRANSITION_NOT_ALLOWED']);
      const [kept] = await utilities.needs.surveys.findByIds([id]);
      const [task] = await utilities.needs.tasks.findByIds([taskId('WATER_SUPPLY')]);
      const isClosed = kept?.status === 'CLOSED';
      expect([kept?.status, task?.status]).toEqual(isClosed ? ['CLOSED', 'ACCEPTED'] : ['COMPLETED', 'SURVEYED']);
      const ends = (await typesOf(facts.projectId)).filter((type) => /jointSurvey(Closed|Completed)/.test(type));
      expect(ends).toEqual([isClosed ? 'utilities.jointSurveyClosed' : 'utilities.jointSurveyCompleted']);
    });

    it('surveys of one participant fixed to one time: one holds', async () => {
      const slots = [hour('2026-12-28', 9)];
      const first = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots });
      const second = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots });
      const answers = await Promise.all(
        [first, second].map(({ survey }) => utilities.ask(people.clerk, fixDocument, { id: survey.id, slot: 1 })),
      );
      expect(codesOf(answers)).toEqual(['SURVEY_PARTICIPANT_CLASH']);
    });

    it('calls for one matter: one survey has it', async () => {
      const { survey, variables } = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: [hour('2026-12-29', 9)] });
      const cancel = 'mutation ($id: ID!) { done: cancelJointSurvey(id: $id, reason: "重排") { id } }';
      await order(utilities, people.clerk, cancel, { id: survey.id });
      const answers = await Promise.all([1, 2, 3].map(() => utilities.ask(people.clerk, callDocument, variables)));
      expect(codesOf(answers)).toEqual(['SURVEY_MATTER_TAKEN', 'SURVEY_MATTER_TAKEN']);
    });
  });
});
