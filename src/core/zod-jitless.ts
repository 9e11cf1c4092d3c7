// zod without code generation: whether `new Function` works in Apps Script is not documented. Imported first, for zod decides when a schema is made.

import { config } from 'zod/mini';

config({ jitless: true });
