// One entry of `requests` in Google's `spreadsheets.batchUpdate`.

import type { JsonObject } from '../../google/api';

export type SheetsRequest = JsonObject;
