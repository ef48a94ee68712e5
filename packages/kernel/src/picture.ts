import { z } from 'zod';
import { materialDescriptorSchema } from './messages.ts';

/** Media types that count as a picture; a drone's map is a GeoTIFF. */
export const pictureMediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/tiff'] as const;

const mostPictures = 50;

/** Parses the pictures that go with a progress event (X5): by their content, as materials are; the bytes travel apart. */
export const picturesSchema = z
  .array(
    z.strictObject({
      ...materialDescriptorSchema.omit({ classification: true, mediaType: true }).shape,
      mediaType: z.enum(pictureMediaTypes),
    }),
  )
  .max(mostPictures);
