// Letters on file; UPDATE_GOLDEN=1 writes them anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What test/golden/mail holds under a name. */
export function goldenMail(name: string, content: string): string {
  const path = join('test', 'golden', 'mail', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, content);
  return readFileSync(path, 'utf8');
}
