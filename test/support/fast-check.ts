// The same cases on every run: a test that fails must fail again.

import fc from 'fast-check';

fc.configureGlobal({ seed: 489 });
