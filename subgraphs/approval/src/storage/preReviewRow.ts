import { actorSchema } from '@guanjia/kernel/actor';
import { agencies } from '@guanjia/kernel/agencies';
import { z } from 'zod';
import type { JointPreReview, NoticeItem, PreReviewMeeting } from '../domain/preReview.ts';
import { itemStages } from '../domain/stages.ts';
import { keyOf } from './keyOf.ts';
import type { jointPreReviews, oneTimeNotices, preReviewOpinions } from './preReviewTables.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const date = z.string().nullable();

const meetingsSchema: z.ZodType<PreReviewMeeting[]> = z.array(
  z.object({
    heldAt: z.coerce.date(),
    place: z.string(),
    minutes: z.string(),
    absences: z.array(z.object({ agency: keyOf(agencies), reason: z.string() })),
    recordedAt: z.coerce.date(),
    recordedBy: actorSchema,
  }),
);

const itemsSchema: z.ZodType<NoticeItem[]> = z.array(
  z.object({
    itemCode: z.string(),
    itemName: label,
    agency: keyOf(agencies),
    stage: keyOf(itemStages),
    workingDays: z.int(),
    materials: z.array(z.object({ code: z.string(), name: label, tolerable: z.boolean() })),
    prerequisites: z.array(z.string()),
    plannedStart: date,
    plannedFinish: date,
  }),
);

/** The rows of one joint pre-review. */
export interface PreReviewRows {
  readonly review: typeof jointPreReviews.$inferSelect;
  readonly opinions: readonly (typeof preReviewOpinions.$inferSelect)[];
  readonly notice: typeof oneTimeNotices.$inferSelect | null;
}

/** A joint pre-review as its own row keeps it; opinions and notice have rows of their own. */
export function preReviewRow({ opinions: _, notice: __, agencies, ...rest }: JointPreReview): PreReviewRows['review'] {
  return { ...rest, agencies: [...agencies] };
}

/** The joint pre-review of its rows. */
export function preReviewOf({ review, opinions, notice }: PreReviewRows): JointPreReview {
  return {
    ...review,
    meetings: meetingsSchema.parse(review.meetings),
    opinions,
    notice: notice === null ? null : { ...notice, items: itemsSchema.parse(notice.items) },
  };
}
