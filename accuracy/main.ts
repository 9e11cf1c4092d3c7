// `npm run accuracy`: how much of what was planted in the dirty district is found, and what becomes of edited tabs. Fails below the bar.

import { fileURLToPath } from 'node:url';
import { loadBundle } from '../local/cli/bundle';
import { describeAccuracy, describeMutilations } from './describe';
import { isAccurate, measureDistrict } from './measure';
import { mutilate } from './mutilate/mutilate';

const addIn = await loadBundle(fileURLToPath(new URL('../dist', import.meta.url)));
const accuracy = measureDistrict(addIn);
const mutilations = mutilate(addIn);
for (const line of [...describeAccuracy(accuracy), '', ...describeMutilations(mutilations)])
  process.stdout.write(`${line}\n`);
if (!isAccurate(accuracy) || mutilations.some(({ verdict }) => verdict === 'silent')) process.exitCode = 1;
