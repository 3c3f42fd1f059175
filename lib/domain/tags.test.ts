import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagList } from './applications';
import { withoutTags, withTags } from './tags';

test.each([
  ['', ['Remote'], 'Remote'],
  ['Remote', ['remote'], 'Remote'],
  ['Remote,  Dream', ['Bath'], 'Remote, Dream, Bath'],
  ['Remote', ['Bath', 'bath', 'Dream'], 'Remote, Bath, Dream'],
  ['x'.repeat(298), ['Bath'], null],
  ['x'.repeat(298), [], 'x'.repeat(298)],
])('%s with %j is %s', (tags, added, expected) => expect(withTags(tags, added)).toBe(expected));

test.each([
  ['Remote, Dream', ['remote'], 'Dream'],
  ['Remote', ['Remote', 'Bath'], ''],
  ['Remote,Dream', ['Bath'], 'Remote,Dream'],
])('%s without %j is %s', (tags, off, expected) => expect(withoutTags(tags, off)).toBe(expected));

test('what was added can be taken off again', () => {
  const tag = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(tag, { maxLength: 5 }), tag, (tags, added) => {
      fc.pre(!tags.includes(added));
      const kept = tags.join(', ');
      expect(withoutTags(withTags(kept, [added])!, [added])).toBe(kept);
      expect(tagList(withTags(kept, [added])!)).toEqual([...tags, added]);
    }),
  );
});
