import { expect, test } from 'vitest';
import { draftWords } from './draft-words';
import { storyKey } from './stories';
import { freeTitle, titleFrom } from './story-titles';

test.each([
  ['Cut referral waits from 41 days to 9 across eleven clinics', 'Cut referral waits from 41 days to 9'],
  ['Led the rollout of a scheduling system.', 'Led the rollout of a scheduling system'],
  ['Negotiated a new contract with the largest supplier of the region', 'Negotiated a new contract with the largest supplier'],
  ['Internationalisation Internationalisation Internationalisation Internationalisation', 'Internationalisation Internationalisation'],
  ['带领五人团队将转诊等待时间从四十一天缩短至九天', '带领五人团队将转诊等待时间从四十'],
  ['  ', ''],
])('%j is called %j', (line, title) => expect(titleFrom(line)).toBe(title));

test('a title that is taken gets a number', () => {
  const taken = new Set(['the flu weekend', 'the flu weekend (2)'].map(storyKey));
  expect(freeTitle('The Flu Weekend', taken)).toBe('The Flu Weekend (3)');
  expect(freeTitle('Saying no', taken)).toBe('Saying no');
});

test('a draft names what is missing', () => {
  const story = { situation: 'Forty-one days.', task: 'Halve it.', action: 'I sat with the desk.', result: '', reflection: '' };
  expect(draftWords(story)).toBe('A draft. The result is missing.');
  expect(draftWords({ ...story, task: '' })).toBe('A draft. The task and result are missing.');
  expect(draftWords({ ...story, result: 'Nine days.' })).toBe('Ready.');
  expect(draftWords({ situation: '', task: '', action: ' ', result: '', reflection: '-' })).toBe('A draft. Nothing of it is written yet.');
});
