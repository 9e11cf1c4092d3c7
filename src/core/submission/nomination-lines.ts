// Not every line among the nominations is one: units say that there are none, head their groups, add them up and sign below.

import { isEmpty } from '../activity/classify-row';
import { fold } from '../text/fold';
import { type TypedCell, type TypedNomination, wordsOf } from './form';

export type NominationKind = 'Tập thể' | 'Cá nhân';

export interface NominationLine {
  readonly typed: TypedNomination;
  /** Of the line itself, or of the head it stands under where it says nothing. */
  readonly kind?: NominationKind;
}

/** As `fold` leaves them. */
const KIND_OF_WORDS = new Map<string, NominationKind>([
  ['tập thể', 'Tập thể'],
  ['tt', 'Tập thể'],
  ['cá nhân', 'Cá nhân'],
  ['cn', 'Cá nhân'],
]);

/** A dash folds to nothing, and so do the dots of a form. */
const NONE = /^(?:|không|ko|không có|chưa có|không đề nghị|không có đề nghị)$/;
/** "I. Tập thể", "II. Cá nhân: 02". */
const HEAD = /^(?:(?:[ivx]+|[a-h]|\d{1,2})[.):-]|(?:[ivx]+|\d{1,2}) )?(tập thể|cá nhân)(?:[:(-]\d.*)?$/;
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)(?:[:(].*| \d.*)?$/;
const SIGNATURE =
  /^(?:người lập(?: biểu| danh sách)?|(?:phó )?(?:hiệu trưởng|giám đốc|chủ tịch|thủ trưởng(?: đơn vị)?)|(?:tm|kt)\..*|kí tên|\(kí.*|nơi nhận.*|.{0,40},ngày.*tháng.*năm.*)$/;

/** The nominations in their order, each with its kind. */
export function nominationLines(lines: readonly TypedNomination[]): NominationLine[] {
  const found: NominationLine[] = [];
  let headed: NominationKind | undefined;
  let isSigned = false;
  for (const typed of lines) {
    const filled = Object.values(typed).filter((cell: TypedCell) => !isEmpty(cell));
    const words = filled.map((cell: TypedCell) => fold(wordsOf(cell)));
    // A merged cell shows its words in each of its columns.
    const [only = ''] = words;
    if (words.every((other) => other === only)) {
      const head = HEAD.exec(only)?.[1];
      if (head !== undefined) headed = KIND_OF_WORDS.get(head);
      // The name of who signs stands below his office.
      isSigned ||= SIGNATURE.test(only);
      if (isSigned || head !== undefined || NONE.test(only) || TOTAL.test(only)) continue;
    }
    const kind = isEmpty(typed.kind) ? headed : KIND_OF_WORDS.get(fold(wordsOf(typed.kind)));
    found.push({ typed, ...(kind === undefined ? {} : { kind }) });
  }
  return found;
}
