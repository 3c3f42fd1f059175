/** How well a story does its job, by the owner's own judgement; 0 while it was not judged. */
export const STRENGTHS = [
  { value: 1, label: 'I would rather not' },
  { value: 2, label: 'Only if they ask' },
  { value: 3, label: 'It does its job' },
  { value: 4, label: 'A good one' },
  { value: 5, label: 'One of my best' },
] as const;
