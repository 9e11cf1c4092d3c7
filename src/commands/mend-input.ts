// What a page or the command line chose to mend: checked before anything is believed.

import * as z from 'zod/mini';

const storedValue = z.union([z.string(), z.number()]);

const wireSelection = z.array(
  z.object({
    sheetId: z.number(),
    place: z.string(),
    /** What stood there and what is to stand there, as they were shown. */
    before: storedValue,
    after: storedValue,
  }),
);

export type MendChoice = z.infer<typeof wireSelection>[number];

export function parseMendSelection(input: unknown): MendChoice[] {
  return wireSelection.parse(input);
}
