// `npm run accuracy [-- <seed>]`: how much of what was planted in the dirty district is found, and what becomes of edited tabs. Fails
// below the bar. Another seed gives a district that nobody has mended the add-in by.

import { fileURLToPath } from 'node:url';
import { loadBundle } from '../local/cli/bundle';
import { describeAccuracy, describeMutilations } from './describe';
import { isAccurate, measureDistrict } from './measure';
import { mutilate } from './mutilate/mutilate';

const addIn = await loadBundle(fileURLToPath(new URL('../dist', import.meta.url)));
const [, , argument] = process.argv;
const seed = argument === undefined ? undefined : Number(argument);
const accuracy = measureDistrict(addIn, seed);
const mutilations = mutilate(addIn, undefined, seed);
for (const line of [...describeAccuracy(accuracy), '', ...describeMutilations(mutilations)])
  process.stdout.write(`${line}\n`);
if (!isAccurate(accuracy) || mutilations.some(({ verdict }) => verdict === 'silent')) process.exitCode = 1;
