import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

const config = [
  { ignores: ['.next/**', 'lib/data/generated/**', 'public/**', 'data/**', 'test-results/**', 'playwright-report/**'] },
  ...nextVitals,
  ...nextTypescript,
  {
    rules: {
      // What only the browser knows (its storage, its permissions, its zone) is read once, after the server's markup
      // has come alive: reading it earlier would make the two differ.
      'react-hooks/set-state-in-effect': 'off',
      // Elements of the page are moved and hidden in place, also while a ref holds them.
      'react-hooks/immutability': 'off',
    },
  },
  // Playwright calls what a fixture hands on "use".
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
];

export default config;
