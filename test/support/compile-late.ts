// Spares the compiler's work: each run of the bundle is in a realm of its own, which ends before machine code made for it has paid.

import { setFlagsFromString } from 'node:v8';

// Nine times the usual: what runs for seconds is still compiled. Later versions of Node have a quicker compiler, and no such flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=600000');
