// Every kind of dirt, in the order in which it is dealt out.

import type { Kind } from '../kind';
import { FIGURES_ASKED } from './figures-asked';
import { FIGURES_DOUBTFUL } from './figures-doubtful';
import { FIGURES_RIGHT } from './figures-right';
import { LINES } from './lines';
import { MERGES } from './merges';
import { SECTIONS } from './sections';
import { TABLES } from './tables';
import { TEXTS } from './texts';
import { WORDS } from './words';

export const KINDS: readonly Kind[] = [
  ...MERGES,
  ...LINES,
  ...TABLES,
  ...FIGURES_RIGHT,
  ...FIGURES_DOUBTFUL,
  ...FIGURES_ASKED,
  ...WORDS,
  ...SECTIONS,
  ...TEXTS,
];
