import { expect, test } from 'vitest';
import { isWorthSaving, tidyAddress, viewOfAddress } from './saved-views';

test.each([
  ['', ''],
  ['view=board&rows=200', ''],
  ['stage=offer,saved&view=table&tag=Bath&tag=Avon', 'view=table&stage=saved%2Coffer&tag=Bath&tag=Avon'],
  ['cube=1&quiet=many', ''],
])('%s is kept as %s', (address, expected) => expect(tidyAddress(address)).toBe(expected));

test.each([
  ['', false],
  ['view=table', false],
  ['view=table&due=1', true],
  ['sort=-applied', true],
  ['cols=role', true],
])('%s is worth saving: %s', (address, expected) => expect(isWorthSaving(viewOfAddress(address))).toBe(expected));
