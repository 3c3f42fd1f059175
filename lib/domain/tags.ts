import { tagList } from './applications';
import { foldName } from './names';

/** The most characters that the tags of an application take. */
const MOST_TAGS = 300;

const joined = (tags: string[]) => tags.join(', ');
const isAmong = (tags: readonly string[], tag: string) => tags.some((each) => foldName(each) === foldName(tag));

/**
 * @param tags as kept, between commas
 * @param added more of them; one that is there already, in whatever case, is not added twice
 * @returns the tags with those added, null when they would not fit
 */
export function withTags(tags: string, added: readonly string[]): string | null {
  const known = tagList(tags);
  const news = added.filter((tag, index) => !isAmong(known, tag) && !isAmong(added.slice(0, index), tag));
  if (news.length === 0) return tags;
  const all = joined([...known, ...news]);
  return all.length > MOST_TAGS ? null : all;
}

/** @returns the tags without those taken off, in whatever case. */
export function withoutTags(tags: string, off: readonly string[]): string {
  const known = tagList(tags);
  const left = known.filter((tag) => !isAmong(off, tag));
  return left.length === known.length ? tags : joined(left);
}
