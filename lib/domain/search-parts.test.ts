import { expect, test } from 'vitest';
import { inShownOrder, type Nearness, type Part } from './search-parts';

const group = (part: Part, ...nearness: Nearness[]) => ({ part, found: nearness.map((each) => ({ nearness: each })) });

test.each<[string, ReturnType<typeof group>[], Part[]]>([
  ['in their own order', [group('people', 'word'), group('said', 'word'), group('rest', 'beginning')], ['said', 'people', 'rest']],
  ['what is empty is left out', [group('said'), group('people', 'slip')], ['people']],
  ['somebody by name comes first', [group('said', 'word'), group('people', 'title-word'), group('companies', 'word')], ['people', 'said', 'companies']],
  ['the whole name before its beginning', [group('people', 'title-beginning'), group('companies', 'word', 'title-word')], ['companies', 'people']],
  ['of two named alike the first', [group('companies', 'title-word'), group('people', 'title-word')], ['people', 'companies']],
  ['a mention is never first', [group('said', 'beginning'), group('written', 'word')], ['said', 'written']],
])('%s', (_, groups, order) => expect(inShownOrder(groups).map(({ part }) => part)).toEqual(order));
