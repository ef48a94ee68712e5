import { agencies } from '@guanjia/kernel/agencies';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { z } from 'zod';
import { meetingKinds } from './domain/meeting.ts';
import { policyFields } from './domain/policyFields.ts';
import { keyOf } from './storage/keyOf.ts';

const daysAgo = z.number().nonnegative();
const party = z.union([z.strictObject({ agency: keyOf(agencies) }), z.strictObject({ personId: z.uuid() })]);

/** What the demo plays of 面上 matters, meetings and solutions; all times are days before the seeding. */
export const forumShape = {
  matters: z.array(
    z.strictObject({
      id: z.uuid(),
      regionCode: z.string(),
      title: z.string(),
      question: z.string(),
      daysAgo,
      members: z.array(z.strictObject({ problemId: z.uuid(), daysAgo, reason: z.string() })),
    }),
  ),
  meetings: z.array(
    z.strictObject({
      id: z.uuid(),
      kind: keyOf(meetingKinds),
      title: z.string(),
      regionCode: z.string(),
      place: z.string(),
      daysAgo,
      /** Negative: it lies ahead. */
      startsDaysAgo: z.number(),
      hours: z.number().positive(),
      participants: z.array(party),
      agenda: z.array(z.strictObject({ title: z.string(), problemId: z.uuid().optional() })),
      /** Who did not come, by place in the list. */
      held: z.strictObject({ daysAgo, absent: z.array(z.int()) }).optional(),
      minutes: z
        .strictObject({
          daysAgo,
          text: z.string(),
          resolutions: z.array(
            z.strictObject({
              /** Item of the agenda, by place in the list. */
              item: z.int(),
              text: z.string(),
              owner: party,
              dueWorkingDays: z.int(),
              answersProblem: z.boolean(),
            }),
          ),
        })
        .optional(),
    }),
  ),
  solutions: z.array(
    z.strictObject({
      id: z.uuid(),
      problemId: z.uuid(),
      daysAgo,
      actorId: z.uuid(),
      title: z.string(),
      question: z.string(),
      answer: z.string(),
      fields: z.array(keyOf(policyFields)),
      kinds: z.array(keyOf(projectKinds)),
      agencies: z.array(keyOf(agencies)),
    }),
  ),
};

const forumSchema = z.object(forumShape);

export type DemoForum = z.infer<typeof forumSchema>;
export type DemoMatter = DemoForum['matters'][number];
export type DemoMeeting = DemoForum['meetings'][number];
export type DemoSolution = DemoForum['solutions'][number];
