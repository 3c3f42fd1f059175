import { expect, test } from 'vitest';
import { readerWords } from './feed-readers';

test.each([
  ['macOS/15.1 (24B83) dataaccessd/1.0', 'Apple Calendar'],
  ['iOS/18.1 (22B83) dataaccessd/1.0', 'Apple Calendar'],
  ['Mac+OS+X/10.15.7 (19H2) CalendarAgent/930.5.1', 'Apple Calendar'],
  ['Google-Calendar-Importer', 'Google Calendar'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0', 'Thunderbird'],
  ['Microsoft.Exchange/15.20 (Windows NT 10.0; Win64; x64)', 'Outlook'],
  ['Mozilla/4.0 (compatible; ms-office; Microsoft Outlook 16.0)', 'Outlook'],
  ['ICSx5/2.2.4 (ical4j/3.2) Android/14', 'ICSx5'],
  ['Evolution/3.46.4', 'Evolution'],
  ['vdirsyncer/0.19.0', 'vdirsyncer'],
  ['curl/7.88.1', 'a script'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'a browser'],
  ['', 'a calendar'],
  ['<script>', 'a calendar'],
])('%s is %s', (userAgent, words) => expect(readerWords(userAgent)).toBe(words));
