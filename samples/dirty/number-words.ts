// Whole numbers from 0 to 999 as they are read aloud in the North: 105 is "một trăm linh năm", 21 "hai mươi mốt".

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

export function inWords(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return belowHundred(rest);
  const head = `${DIGITS[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${DIGITS[rest]}` : `${head} ${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  if (tens === 1) return ones === 0 ? 'mười' : `mười ${ones === 5 ? 'lăm' : DIGITS[ones]}`;
  const head = `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  return `${head} ${ones === 1 ? 'mốt' : ones === 5 ? 'lăm' : DIGITS[ones]}`;
}
