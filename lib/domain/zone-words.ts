import type { Temporal } from './temporal';

/** What a zone is called in the interface: 'Europe/London' is 'London'. */
export function zoneLabel(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** A time of day: '17:45', or '5.45 pm' for those who prefer twelve hours. */
export function clockOf(time: Temporal.PlainTime | Temporal.PlainDateTime | Temporal.ZonedDateTime, hour12 = false) {
  const minutes = String(time.minute).padStart(2, '0');
  if (!hour12) return `${String(time.hour).padStart(2, '0')}:${minutes}`;
  return `${time.hour % 12 || 12}.${minutes} ${time.hour < 12 ? 'am' : 'pm'}`;
}
