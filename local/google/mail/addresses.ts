// Address lists as scripts write them: separated by commas, each a plain address or `Name <address>`.

import { ServiceException } from '../api';

// Deliberately plain: one @, no blanks, a dot in the domain. Google refuses what this refuses.
const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/;

/**
 * @param list Comma separated; blank entries are left out.
 * @throws ServiceException `Invalid email: x` for the first that is no address.
 */
export function parseAddresses(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const address = /<([^<>]*)>$/.exec(entry)?.[1]?.trim() ?? entry;
      if (!ADDRESS.test(address)) throw new ServiceException(`Invalid email: ${entry}`);
      return address;
    });
}
