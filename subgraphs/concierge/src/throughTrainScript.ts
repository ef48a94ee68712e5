import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { bookingChannels, busServices } from './domain/busBooking.ts';
import { keyOf } from './storage/keyOf.ts';

const hour = z.number().min(0).max(24);

const trainSchema = z.strictObject({
  bus: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    fleetNumber: z.string(),
    regionCode: z.string(),
    daysAgo: z.number().nonnegative(),
    equipment: z.array(z.strictObject({ code: z.string(), assetNo: z.string().nullable() })),
  }),
  crewId: z.uuid(),
  /** On how many of the next working days it has slots. */
  workingDaysAhead: z.int().positive(),
  times: z.array(z.strictObject({ fromHour: hour, toHour: hour })),
  /** Of the first of these slots. */
  booking: z.strictObject({
    id: z.uuid(),
    projectId: z.uuid(),
    channel: keyOf(bookingChannels),
    itemCodes: z.array(z.string()),
    services: z.array(keyOf(busServices)),
    place: z.string(),
    contactName: z.string(),
    contactPhone: z.string(),
    note: z.string().nullable(),
  }),
});

const throughTrainSchema = z.strictObject({ note: z.string(), trains: z.array(trainSchema) });

/** A bus with its slots and a booking. */
export type TrainScript = z.infer<typeof trainSchema>;
/** What the demo plays of the through-train. */
export type ThroughTrainScript = z.infer<typeof throughTrainSchema>;

/** Reads data/demo/throughTrain.json, checked. */
export function readThroughTrainScript(): ThroughTrainScript {
  return throughTrainSchema.parse(
    JSON.parse(readFileSync(new URL('../data/demo/throughTrain.json', import.meta.url), 'utf8')),
  );
}
