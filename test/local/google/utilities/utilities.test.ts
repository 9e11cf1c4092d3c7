import { NotEmulatedError } from '../../../../local/google/api';
import { formatDate } from '../../../../local/google/utilities/format-date';
import { evaluate } from '../../runtime/new-engine';

const MORNING = new Date('2026-10-04T22:07:09.005Z');
const HANOI = 'Asia/Ho_Chi_Minh';

test.each([
  ['yyyy-MM-dd HH:mm:ss', '2026-10-05 05:07:09'],
  ["'ngày' d 'tháng' M 'năm' yyyy", 'ngày 5 tháng 10 năm 2026'],
  ["h:mm a 'o''clock' ''", "5:07 AM o'clock '"],
  ['EEE EEEE u', 'Mon Monday 1'],
  ['MMM MMMM yy', 'Oct October 26'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-10-05T05:07:09.005+07:00'],
  ['Z X XX', '+0700 +07 +0700'],
])('the pattern %s gives %s', (pattern, text) => {
  expect(formatDate(MORNING, HANOI, pattern)).toBe(text);
});

test('the zone may be GMT with an offset, and summer time counts', () => {
  expect(formatDate(MORNING, 'GMT+07:00', 'HH XXX')).toBe('05 +07:00');
  expect(formatDate(MORNING, 'GMT', 'HH XXX')).toBe('22 Z');
  expect(formatDate(MORNING, 'Europe/Berlin', 'HH XXX')).toBe('00 +02:00');
});

test('Sunday is day 7, midnight is hour 0 and 12 AM', () => {
  const midnight = new Date('2026-10-03T17:00:00Z');

  expect(formatDate(midnight, HANOI, 'u HH h a')).toBe('7 00 12 AM');
});

test('an unknown zone, an open quote and an unknown letter are errors', () => {
  expect(() => formatDate(MORNING, 'Nowhere/City', 'yyyy')).toThrow('Invalid argument: Nowhere/City');
  expect(() => formatDate(MORNING, HANOI, "yyyy 'open")).toThrow('Unterminated quote');
  expect(() => formatDate(MORNING, HANOI, 'yyyy w')).toThrow(NotEmulatedError);
});

test('a script formats dates of its own', () => {
  expect(evaluate("return Utilities.formatDate(new Date(946684800000), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm')")).toBe(
    '2000-01-01 07:00',
  );
  expect(() => evaluate("Utilities.formatDate('1970-01-01', 'GMT', 'yyyy')")).toThrow(
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  );
});

test('CSV is taken apart, quotes and all', () => {
  expect(evaluate(String.raw`return Utilities.parseCsv('a,b,"c,d"\ne,f,g')`)).toEqual([
    ['a', 'b', 'c,d'],
    ['e', 'f', 'g'],
  ]);
  expect(evaluate("return Utilities.parseCsv('a;b', ';')")).toEqual([['a', 'b']]);
  const lines = String.raw`return Utilities.parseCsv('"a\n""b"""\tc\n""\nd', '\t')`;
  expect(evaluate(lines)).toEqual([['a\n"b"', 'c'], [''], ['d']]);
  expect(() => evaluate(String.raw`return Utilities.parseCsv('a "b" c\n"d')`)).toThrow('Could not parse text.');
});

test('digests are signed bytes', () => {
  expect(evaluate("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input to hash')")).toEqual([
    -16, -20, -112, 64, -50, -47, -118, 102, -113, 70, -112, 94, -34, -49, 117, -103,
  ]);
});

test('a blob has the name and type it was given, or none', () => {
  expect(
    evaluate(`
      const plain = Utilities.newBlob('chữ');
      const named = Utilities.newBlob([104, 105], 'text/csv', 'a.csv').setName('b.csv');
      return [plain.getName(), plain.getContentType(), plain.getBytes(), named.getName(), named.getContentType(),
        named.getDataAsString(), Utilities.newBlob([1]).getContentType()];`),
  ).toEqual([null, 'text/plain', [99, 104, -31, -69, -81], 'b.csv', 'text/csv', 'hi', null]);
});

test("a blob takes Google's signed bytes only", () => {
  expect(() => evaluate('Utilities.newBlob([200])')).toThrow("don't match the method signature for Utilities.newBlob.");
});

test('base64 goes both ways, web-safe too', () => {
  expect(
    evaluate(`
      return [Utilities.base64Encode('chữ'), Utilities.base64Encode([-5, -1]), Utilities.base64EncodeWebSafe([-5, -1]),
        Utilities.base64Decode('+/8='), Utilities.base64DecodeWebSafe('-_8=')];`),
  ).toEqual(['Y2jhu68=', '+/8=', '-_8=', [-5, -1], [-5, -1]]);
  expect(() => evaluate("Utilities.base64Decode('*')")).toThrow('Could not decode string.');
});

test('identifiers differ from one another and repeat from run to run', () => {
  const body = 'return [Utilities.getUuid(), Utilities.getUuid()]';
  const [first, second] = evaluate(body) as string[];

  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(second).not.toBe(first);
  expect(evaluate(body)).toEqual([first, second]);
});
