// The live sentence about the whole report: what is still missing before it can be sent.

import type { FieldRule } from '../../core/submission/fields';
import { HINTS } from '../../messages/hints';
import { toA1 } from '../a1';
import type { Formula } from '../page';
import { type FormPlaces, type FormRules, fieldsOf, type SectionPlace } from './form-rules';
import { call, isTicked, join, quoted, unlessZero } from './formula';
import { answerLength, incompleteNominations, listCount } from './sections';
import { LONGEST_LIST } from './table-hint';
import { allLines, countLines } from './table-lines';

/** Nobody's words. */
const MARK = '|';

export function missingHint(places: FormPlaces, rules: FormRules): Formula {
  const nil = tickAt(places.sections.nil);
  const submit = tickAt(places.sections.submit);
  const withoutRows = call(
    'IF',
    nil,
    join(quoted(HINTS.nil), call('IF', submit, '""', quoted(HINTS.nilUnsent))),
    call('IF', submit, quoted(HINTS.emptySent), quoted(HINTS.nothing)),
  );
  // With a mark behind it, an empty list is told from another by its text: the list stands in the formula only once.
  const list = join(
    quoted(HINTS.missing),
    call('MID', join(missingParts(places, rules), quoted(`; ${MARK}`)), '3', LONGEST_LIST),
  );
  const isComplete = call('SUBSTITUTE', list, quoted(HINTS.missing + MARK), quoted(HINTS.complete));
  const withRows = call(
    'IF',
    nil,
    quoted(HINTS.nilWithRows),
    call('SUBSTITUTE', isComplete, quoted(`; ${MARK}`), '"."'),
  );
  const sentence = call('IF', `${countLines(allLines(places.table), rules)}=0`, withoutRows, withRows);
  return { formula: `=${call('IFERROR', sentence, quoted(HINTS.unclear))}` };
}

function tickAt({ area }: SectionPlace): string {
  return isTicked(toA1(area.top, area.left));
}

/** All that is missing, each begun with "; ". */
function missingParts({ width, sections, ...places }: FormPlaces, rules: FormRules): string {
  const required = fieldsOf(rules.section, (rule) => rule.required === 'withRows');
  const sectionParts = required.map((field) => {
    const [rule, place, name] = [rules.section[field], sections[field], HINTS.sections[field]];
    const part = rule.kind === 'link' ? listPart(rule, place, name) : answerPart(rule, place, name, width);
    // A deleted row leaves #REF! in the formula.
    return call('IFERROR', part, quoted(`; ${HINTS.gone(name)}`));
  });
  const [before, after] = HINTS.nominations;
  const nominations = unlessZero(`; ${before}`, incompleteNominations({ width, sections, ...places }, rules), after);
  return join(
    ...sectionParts,
    call('IFERROR', nominations, '""'),
    call('IF', tickAt(sections.submit), '""', quoted(`; ${HINTS.submit}`)),
  );
}

function answerPart({ shortest = 0 }: FieldRule, place: SectionPlace, name: string, width: number): string {
  const length = answerLength(place, width);
  const short = shortest === 0 ? '""' : call('IF', `${length}<${shortest}`, quoted(`; ${HINTS.short(name)}`), '""');
  return call('IF', `${length}=0`, quoted(`; ${name}`), short);
}

function listPart({ least = 1, most }: FieldRule, place: SectionPlace, name: string): string {
  const count = listCount(place, least);
  const [before, after] = HINTS.listed(name, least, most);
  const [none, words] = HINTS.noneListed;
  const given = call('SUBSTITUTE', join(quoted(`; ${before}`), count, quoted(after)), quoted(none), quoted(words));
  return call('IF', `${count}<${least}`, given, '""');
}
