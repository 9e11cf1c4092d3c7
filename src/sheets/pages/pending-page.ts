// A result tab before its first result.

import { PENDING } from '../../messages/tabs';
import { across, type Page, spanning } from '../page';

const WIDTH = 6;

export function pendingPage(title: string): Page {
  return {
    title,
    columns: Array.from({ length: WIDTH }, () => 150),
    rows: [spanning(title.toUpperCase(), 'title', WIDTH), spanning(PENDING, 'subtitle', WIDTH)],
    spareRows: 0,
    merges: [across(0, 0, WIDTH), across(1, 0, WIDTH)],
    frozenRows: 0,
  };
}
