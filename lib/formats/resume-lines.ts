/** What somebody did, as one line of a résumé says it, and where and when that was as far as the résumé says so. */
export type StoryLine = { words: string; occasion: string; happened: string };

const [SHORTEST, LONGEST] = [30, 400];
/** Without a full stop and a bullet, a line among bullets is the name of a post and not what was done there. */
const SENTENCE_FROM = 60;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const MOMENT = String.raw`(?:(?:${MONTH}|spring|summer|autumn|winter|\d{1,2}[./])\s*)?(?:19|20)\d\d(?:[./年-]\d{1,2}月?|年)?`;
const SPAN = String.raw`${MOMENT}(?:\s*(?:[-–—~至]|to|until|bis)\s*(?:${MOMENT}|present|today|now|current|date|heute|至今|现在|今))?`;
const DATES = new RegExp(String.raw`[\s,|·•(（–—-]*(${SPAN})[\s)）.]*$`, 'iu');
const DATES_FIRST = new RegExp(String.raw`^(${SPAN})[\s,|:·–—-]+(?=\S)`, 'iu');
const BULLET = /^(?:[-–—*•·▪●○◦‣➢✓]|\d{1,2}[.)、])\s*(?=\S)/u;
const CONTACT = /\S+@\S+\.\S{2,}|https?:\/\/|\bwww\.|linkedin\.com|github\.com/i;
const TELEPHONE = /^[^\p{L}]*(?:\p{L}+[^\p{L}\d]*){0,3}(?:\+|\(?0)[\d\s()./-]{7,}$/u;
/** Heads of what holds no stories, and of what does. */
const NO_STORIES = /^(?:(?:key |core |technical |it )?skills|languages|interests|hobbies|references|contact|personal (?:details|data)|certifications?|技能|语言|兴趣|联系方式|个人信息)\W*$/iu;
const STORIES = /^(?:(?:work |professional |relevant )?experience|employment(?: history)?|career(?: history)?|projects?|achievements?|education|volunteer(?:ing)?|awards?|publications?|(?:professional )?summary|profile|工作经[历验]|项目经[历验]|教育(?:背景|经历)?)\W*$/iu;

/** A script without spaces says as much in a third of the characters. */
const lengthOf = (words: string) => words.length + 2 * (words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);

const isEnded = (words: string) => /[.!?;。！？；]$/u.test(words);
const tidy = (words: string) => words.replace(/\*\*|__|`/g, '').replace(/^[#>\s|]+/, '').replace(/\s+/g, ' ').trim();

/** A line and, when it is too long for one, its sentences. */
function piecesOf(words: string): string[] {
  if (words.length <= LONGEST) return [words];
  return words.split(/(?<=[.!?。！？])\s*/u).map((each) => each.trim());
}

/** Ways to reach somebody stand early in a short line; looking through a long one for them would take its square. */
const isContact = (words: string) => CONTACT.test(words.slice(0, 200)) || (words.length < 200 && TELEPHONE.test(words));

type Item = { words: string; isBullet: boolean };

/** Lines as they were before they were wrapped: one that goes on in lower case belongs to the line before. */
function unwrapped(text: string): Item[] {
  const items: Item[] = [];
  let goesOn = false;
  for (const raw of text.split(/\r?\n/)) {
    const isBullet = BULLET.test(raw.trim()) && !DATES_FIRST.test(raw.trim());
    const words = tidy(isBullet ? raw.trim().replace(BULLET, '') : raw);
    const last = items.at(-1);
    if (goesOn && last && !isBullet && /^\p{Ll}/u.test(words) && !isEnded(last.words)) last.words += ` ${words}`;
    else if (words) items.push({ words, isBullet });
    goesOn = words !== '';
  }
  return items;
}

/**
 * The lines of a résumé as pasted that say what was done, in order: bullets, and lines long enough to. Headings, ways to
 * reach somebody, dates and lists of skills are left out; an employer's line with its dates says where and when.
 */
export function linesOfText(text: string): StoryLine[] {
  const items = unwrapped(text);
  const hasBullets = items.some(({ isBullet }) => isBullet);
  const lines: StoryLine[] = [];
  let [occasion, happened, name, isOver] = ['', '', '', false];
  for (const { words, isBullet } of items) {
    if (!isBullet && (NO_STORIES.test(words) || STORIES.test(words))) {
      [occasion, happened, name, isOver] = ['', '', '', NO_STORIES.test(words)];
      continue;
    }
    if (isOver || isContact(words)) continue;
    const dates = isBullet || isEnded(words) || words.length > 140 ? null : (DATES.exec(words) ?? DATES_FIRST.exec(words));
    if (dates) {
      const rest = words.replace(dates[0], '').replace(/\s*[|\t]\s*/g, ', ').replace(/[\s,]+$/, '');
      [occasion, happened, name] = [rest || name, dates[1]!.trim(), ''];
      continue;
    }
    const isLong = isBullet || !hasBullets || isEnded(words) || lengthOf(words) >= SENTENCE_FROM;
    const isLoud = words === words.toUpperCase() && words !== words.toLowerCase();
    const said = isLong && !isLoud && !words.endsWith(':') ? piecesOf(words).filter((each) => lengthOf(each) >= SHORTEST && each.length <= LONGEST) : [];
    lines.push(...said.map((each) => ({ words: each, occasion, happened })));
    if (said.length === 0 && !isBullet) name = words;
  }
  return lines;
}
