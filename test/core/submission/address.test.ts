// Addresses as units paste them, alone or in a sentence.

import { addressOf, findAddress, isFolder } from '../../../src/core/submission/address';
import { cell } from '../../support/core-builders';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['Tin bài: https://example.org/a', 'https://example.org/a'],
  ['Tin bài: https://example.org/a.', 'https://example.org/a'],
  ['(https://example.org/a?b=1#c)', 'https://example.org/a?b=1#c'],
  ['HTTP://EXAMPLE.ORG/a', 'HTTP://EXAMPLE.ORG/a'],
  ['www.truong.edu.vn/tin', 'www.truong.edu.vn/tin'],
  ['truong.edu.vn/tin', 'truong.edu.vn/tin'],
  ['truong.edu.vn', 'truong.edu.vn'],
  ['Website: www.truong.edu.vn, ngày 05/10', 'www.truong.edu.vn'],
  ['https:// example.org/a', 'example.org/a'],
])('%j leads to %j', (typed, address) => {
  expect(findAddress(cell(typed))).toBe(address);
});

test.each([
  'zalo nhóm trường',
  'Tin bài:',
  'an@example.org',
  'IMG_20211001.jpg',
  'anh.jpg',
  'C:\\Users\\Admin\\anh.jpg',
  'http:/example.org/a',
  'https//example.org/a',
  'http://',
  '05.10.2021',
  'Đã gửi.Còn lại sau',
])('%j leads nowhere, and stays as typed', (typed) => {
  expect(findAddress(cell(typed))).toBeUndefined();
  expect(addressOf(cell(typed))).toBe(typed);
});

test('a hyperlink comes before the words, whatever they are', () => {
  expect(findAddress(cell('truong.edu.vn', 'A1', { link: 'https://example.org/a' }))).toBe('https://example.org/a');
  expect(findAddress(cell('truong.edu.vn', 'A1', { link: 'mailto:an@example.org' }))).toBeUndefined();
});

test.each([
  ['https://drive.google.com/drive/folders/1a', true],
  ['https://drive.google.com/drive/u/0/folders/1a', true],
  ['https://photos.google.com/share/1a', true],
  ['https://drive.google.com/file/d/1a/view', false],
  ['https://example.org/folders/1a', false],
])('%j is a folder: %j', (address, expected) => {
  expect(isFolder(address)).toBe(expected);
});
