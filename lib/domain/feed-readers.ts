// The first that matches counts: some of them call themselves by the names of others.
const READERS: [RegExp, string][] = [
  [/Google-Calendar/i, 'Google Calendar'],
  [/dataaccessd|CalendarAgent|CalendarStore|iCal\/|accountsd/, 'Apple Calendar'],
  [/Thunderbird/, 'Thunderbird'],
  [/Outlook|Microsoft[. ]Exchange|Microsoft Office/i, 'Outlook'],
  [/ICSx5|ICSdroid/i, 'ICSx5'],
  [/DAVx5/i, 'DAVx5'],
  [/Fantastical/, 'Fantastical'],
  [/Nextcloud/i, 'Nextcloud'],
  [/Proton/i, 'Proton Calendar'],
  [/Evolution|evolution-/, 'Evolution'],
  [/KOrganizer|Akonadi|kio/i, 'KOrganizer'],
  [/vdirsyncer/, 'vdirsyncer'],
  [/curl|Wget/i, 'a script'],
  [/^Mozilla\//, 'a browser'],
];

/** Who reads the calendar, in words for the settings, by its user agent: 'Apple Calendar'. Never the raw user agent. */
export function readerWords(userAgent: string): string {
  return READERS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'a calendar';
}
