/** The answers to "When did they say you would hear back?" `date` brings its day along, `not-said` has none. */
export const STATED_CHOICES = [
  { id: 'few-days', label: 'In a few days' },
  { id: 'week', label: 'Within a week' },
  { id: 'date', label: 'By a date' },
  { id: 'not-said', label: 'They didn’t say' },
] as const;
export type StatedChoice = (typeof STATED_CHOICES)[number]['id'];
