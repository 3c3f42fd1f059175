import type { StoryFields } from './story-texts';

/** For tests: a story that is ready. */
export const aStory = (title: string, part: Partial<StoryFields> = {}): StoryFields => ({
  title,
  occasion: 'Referrals backlog',
  happened: 'Spring 2024',
  facts: '41 days to 9',
  situation: 'Forty-one days.',
  task: 'Halve it.',
  action: 'I sat with the desk.',
  result: 'Nine days.',
  reflection: '',
  strong: 'process',
  touches: '',
  checked: '9 day',
  strength: 4,
  ...part,
});
