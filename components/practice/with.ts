/** Who listens: nobody, or somebody who says how it landed. */
export const WITH = [
  { id: 'alone', label: 'Alone' },
  { id: 'friend', label: 'With someone' },
];
