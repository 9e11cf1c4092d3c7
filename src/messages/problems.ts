// What every problem is called, and how to mend it.

import type { Problem, ProblemCode } from '../core/submission/problem';
import { FORM_PROBLEMS } from './form-problems';
import { LINE_PROBLEMS } from './line-problems';
import type { ProblemWords } from './problem-words';

export const PROBLEM_WORDS: Readonly<Record<ProblemCode, ProblemWords>> = { ...FORM_PROBLEMS, ...LINE_PROBLEMS };

export function describeProblem(problem: Problem): { message: string; remedy: string } {
  const words = PROBLEM_WORDS[problem.code];
  return { message: words.message(problem.params), remedy: words.remedy(problem.params) };
}
