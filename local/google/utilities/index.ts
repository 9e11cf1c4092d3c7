// Utilities as far as it needs the world outside the script: time, zones, digests, identifiers.

import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { type Api, NotEmulatedError, ServiceException } from '../api';
import { numberParam, textParam } from './arguments';
import { formatDate } from './format-date';
import type { IdSource } from './ids';

/** Google's names of digests and Node's. */
const DIGESTS: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_512: 'sha512' };

/** Longest sleep Google allows, in milliseconds (reference/utilities/utilities#sleep). */
const MAX_SLEEP_MS = 300_000;

export interface UtilitiesOptions {
  readonly ids: IdSource;
  readonly sleep: (ms: number) => void;
}

/** Google says what well-formed text gives (`a,b,"c,d"` is three cells), and of other text only that it cannot be parsed. */
function parseCsv(csv: string, delimiter: string): string[][] {
  if ([...delimiter].length !== 1) throw new ServiceException('Invalid argument: delimiter');
  try {
    return parse(csv, { delimiter, relax_column_count: true });
  } catch (error) {
    throw new ServiceException('Could not parse text.', { cause: error });
  }
}

/** `utilities.*`. The conversions that need nothing from outside are done in the script's own realm and only counted here. */
export function createUtilitiesApi({ ids, sleep }: UtilitiesOptions): Api {
  return {
    'utilities.sleep': (request) => {
      const ms = numberParam(request, 'milliseconds');
      if (ms < 0 || ms > MAX_SLEEP_MS) throw new ServiceException(`Invalid argument: milliseconds`);
      sleep(ms);
      return null;
    },
    'utilities.formatDate': (request) =>
      formatDate(new Date(numberParam(request, 'time')), textParam(request, 'timeZone'), textParam(request, 'format')),
    'utilities.computeDigest': (request) => {
      const name = textParam(request, 'algorithm');
      const algorithm = DIGESTS[name];
      if (algorithm === undefined) throw new NotEmulatedError(`the digest ${name}`);
      return createHash(algorithm)
        .update(Buffer.from(textParam(request, 'base64'), 'base64'))
        .digest('base64');
    },
    'utilities.getUuid': () => ids.uuid(),
    'utilities.parseCsv': (request): string[][] => parseCsv(textParam(request, 'csv'), textParam(request, 'delimiter')),
    'utilities.newBlob': () => null,
    'utilities.base64Encode': () => null,
    'utilities.base64Decode': () => null,
    'utilities.base64EncodeWebSafe': () => null,
    'utilities.base64DecodeWebSafe': () => null,
  };
}
