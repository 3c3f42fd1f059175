/** How a job may be worked, how its level is called and how often pay is counted. Labels are what the interface shows. */
export const WORK_MODES = [
  { id: 'on-site', label: 'on site' },
  { id: 'hybrid', label: 'hybrid' },
  { id: 'remote', label: 'remote' },
] as const;

export const LEVELS = [
  { id: 'entry', label: 'Entry' },
  { id: 'mid', label: 'Mid' },
  { id: 'senior', label: 'Senior' },
  { id: 'executive', label: 'Executive' },
] as const;

export const PAY_PERIODS = [
  { id: 'year', label: 'a year' },
  { id: 'month', label: 'a month' },
  { id: 'day', label: 'a day' },
  { id: 'hour', label: 'an hour' },
] as const;

/** ISO 4217 codes offered; all of them count in hundredths. */
export const CURRENCIES = ['GBP', 'EUR', 'USD', 'AUD', 'CAD', 'CHF', 'DKK', 'HKD', 'INR', 'NOK', 'NZD', 'PLN', 'SEK', 'SGD', 'ZAR'] as const;

/** What people usually write under "source"; any other words are as good. */
export const USUAL_SOURCES = ['Company site', 'Referral', 'LinkedIn', 'Recruiter', 'Job board', 'Newsletter', 'Careers fair'];

/**
 * @param minor hundredths of the currency
 * @returns '£58,000', or '58,000' when no currency is known; hundredths only when there are some
 */
export function moneyWords(minor: number, currency: string): string {
  const options: Intl.NumberFormatOptions = minor % 100 ? { minimumFractionDigits: 2 } : { maximumFractionDigits: 0 };
  if (!currency) return new Intl.NumberFormat('en-GB', options).format(minor / 100);
  return new Intl.NumberFormat('en-GB', { ...options, style: 'currency', currency }).format(minor / 100);
}

/** @returns '£58,000 to £66,000', 'up to £66,000', 'from £58,000', or null when nothing is known. */
export function payWords(pay: { min: number | null; max: number | null; currency: string; period: string }): string | null {
  const { min, max, currency, period } = pay;
  const per = period === 'year' ? '' : ` ${PAY_PERIODS.find((each) => each.id === period)?.label ?? ''}`;
  const money = (minor: number) => moneyWords(minor, currency);
  if (min !== null && max !== null && min !== max) return `${money(min)} to ${money(max)}${per}`;
  if (min !== null && max !== null) return `${money(min)}${per}`;
  if (max !== null) return `up to ${money(max)}${per}`;
  return min === null ? null : `from ${money(min)}${per}`;
}

/** @param tags as typed, between commas. @returns each once, trimmed. */
export function tagList(tags: string): string[] {
  return [...new Set(tags.split(',').map((tag) => tag.trim()).filter(Boolean))];
}

/** @returns minor units as they are typed into a field: '58,000', or '' for nothing. */
export function amountWords(minor: number | null): string {
  return minor === null ? '' : moneyWords(minor, '');
}
