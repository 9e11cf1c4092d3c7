// Which words the language allows.

import { isPlainSyllable, isSyllable } from '../../../src/core/text/syllable';

test.each(
  (
    'quốc quyết giếng gì giết giữa nghiêng gà ghế kỹ cà khuya nguyễn huỳnh thuở oanh ướt yêu uể quýnh xoong già đặt cách bích ' +
    'trường học tập suốt đời khuếch đoàn ngoằn thoát tuyết gìn giặc quê quỳ ý ừ hòa hoà thuỷ thủy'
  ).split(' '),
)('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(
  'kà gê ngê cẻ ghà tuyêt cac hòc bớch dươ âb zôn fa wêb đ gdđt htcđ truyeenf hocj bình-minh tiếngg a1 ááb'.split(' '),
)('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

test('without marks a word is judged as if they were filled in', () => {
  expect(['hoc', 'truong', 'nguyen', 'doi', 'tap'].filter(isPlainSyllable)).toHaveLength(5);
  expect(['hocj', 'truyeenf', 'ddoi', 'tapaj', 'website', ''].filter(isPlainSyllable)).toEqual([]);
});
