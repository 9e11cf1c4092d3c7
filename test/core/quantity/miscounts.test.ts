// Spellings that once were added up wrongly: parts of a whole, groups without a figure, reach, classes that only took part.

import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import type { QuantityColumn } from '../../../src/core/quantity/quantity';

type Reading = [typed: string, figure: string];

/** `450 secondNumber` is taken with that doubt, `? manyNumbers` asked about for that reason. */
function expectIn(column: QuantityColumn): (typed: string, figure: string) => void {
  return (typed, figure) => {
    const { value, doubt } = parseQuantity(typed, column);
    expect([value ?? '?', doubt].filter((word) => word !== undefined).join(' ')).toBe(figure);
  };
}

test.each<Reading>([
  ['450 HS tham gia, 30 em đạt giải', '450 secondNumber'],
  ['450 HS, 30 HS đạt giải', '450 secondNumber'],
  ['450 em, 30 em được khen', '450 secondNumber'],
  ['450 HS, 45 HS đội tuyển', '450 secondNumber'],
  ['450 HS, 12 HS khuyết tật', '450 secondNumber'],
  ['450 HS, 12 HS nghèo', '450 secondNumber'],
  ['450 người dự, 12 người phát biểu', '450 secondNumber'],
  ['450 em; 12 em lên chia sẻ', '450 secondNumber'],
  ['450 người, nữ 230 người', '450 secondNumber'],
  ['450 HS; nữ: 230 HS', '450 secondNumber'],
  ['450 HS, có 30 HS lớp 1', '? manyNumbers'],
  ['450 HS; 32 HS', '? manyNumbers'],
  ['450 HS + 30 HS đạt giải', '? manyNumbers'],
  // Pupils are no part of the teachers.
  ['32 GV, 20 HS đạt giải', '52'],
  ['450 HS, 32 GV, 30 HS đạt giải', '? manyNumbers'],
  ['Nam: 220 em; nữ: 230 em', '450'],
  ['15 em lớp 1, 20 em lớp 2', '35'],
])('parts of a whole: "%s" is %s people', expectIn('people'));

test.each<Reading>([
  ['32 GV + HS toàn trường', '? groupWithoutFigure'],
  ['32 GV và toàn thể HS', '? groupWithoutFigure'],
  ['32 GV, các em HS khối 5', '? groupWithoutFigure'],
  ['32 GV + 100% HS', '? groupWithoutFigure'],
  ['CBGV: 32, HS', '? groupWithoutFigure'],
  ['20 CB, 32 GV + HS toàn trường', '? groupWithoutFigure'],
  ['32 GV và HS', '32 sharedFigure'],
  ['450 HS và PHHS', '450 sharedFigure'],
  ['450 HS + đại biểu', '450 sharedFigure'],
  ['450 HS cùng GV', '450 sharedFigure'],
  ['45 CB, GV, NV', '45'],
])('a group without a figure: "%s" is %s people', expectIn('people'));

test.each<Reading>([
  ['450 lượt truy cập', '450 otherUnit'],
  ['450 lượt like', '450 otherUnit'],
  ['450 lượt tương tác', '450 otherUnit'],
  ['450 lượt tiếp cận', '450 otherUnit'],
  ['450 lượt tải', '450 otherUnit'],
  ['450 lượt mượn', '450 otherUnit'],
  ['450 lượt nghe', '450 otherUnit'],
  ['450 lượt phát', '450 otherUnit'],
  ['2.000 lượt xem FB', '2000 otherUnit'],
  ['2000 người theo dõi', '2000 otherUnit'],
  ['450 người tiếp cận', '450 otherUnit'],
  ['450 thành viên nhóm Zalo', '450 otherUnit'],
  ['450 HS, 2.000 lượt xem', '450 secondNumber'],
  ['25 thành viên', '25'],
  ['450 HS nghỉ học', '? words'],
])('reach: "%s" is %s people', expectIn('people'));

test.each<Reading>([
  ['12 lớp tham gia', '? takingPart'],
  ['có 12 lớp tham gia', '? takingPart'],
  ['12 lớp dự thi', '? takingPart'],
  ['12 lop tham gia cuoc thi', '? takingPart'],
  ['2 điểm trường', '? takingPart'],
  ['1 cuộc thi, 12 lớp', '? manyNumbers'],
  ['1 cuộc thi, 12 lớp tham gia', '1 secondNumber'],
  ['2 lớp, 1 cuộc thi', '3'],
  ['01 lớp học, 01 buổi tọa đàm', '2'],
  ['3 lớp, 6 buổi', '? manyNumbers'],
  ['2 lớp (6 buổi)', '2 secondNumber'],
  ['01 (cấp trường)', '1'],
  ['2 lớp có 60 người tham gia', '2 secondNumber'],
])('classes held and classes taking part: "%s" is %s classes', expectIn('classes'));

test.each<Reading>([
  ['450 (online)', '450'],
  ['450 (trực tuyến)', '450'],
  ['450 HS trực tuyến', '450'],
  ['K8: 50 HS; K9: 45 HS', '95'],
  ['MN: 30; TH: 45; THCS: 50', '125'],
  ['Lớp 4A: 35 / Lớp 4B: 36', '71'],
  ['đợt 1: 200, đợt 2: 250', '450'],
  ['50 GV, 20 NV, 3 BGH, 600 HS', '673'],
  ['450 HS, 3 giám khảo', '453'],
  ['HS, GV: 482', '482'],
  ['HS và GV: 482', '482'],
  ['sĩ số 450', '450'],
  ['Tổng số 450', '450'],
  ['Toàn trường (450 HS)', '450'],
  ['100% (450 HS)', '450'],
  ['450 – bốn trăm năm mươi', '450'],
  ['200 ngày 01/10/2021', '200'],
  ['ba lăm', '35'],
  ['hai mốt', '21'],
  ['một trăm ba lăm', '135'],
])('plain: "%s" is %s people', expectIn('people'));

test.each<Reading>([
  ['450²', '? manyNumbers'],
  ['450*', '? unfinished'],
  ['450/', '? unfinished'],
  ['450đ', '? money'],
  ['20 em x 500.000đ', '? money'],
  ['120 người dân trong cộng đồng', '120'],
  ['450 HS - 32 GV', '? manyNumbers'],
  ['(5)', '? words'],
])('what is asked about is asked for the right reason: "%s" is %s people', expectIn('people'));
