/** What a part of a posting is: what they ask for, what would be nice, what you would do, or not about you at all. */
export type PostingPart = 'asked' | 'nice' | 'open' | 'aside';

const ASKED =
  /^(?:(?:the |our |your |key |core |main |minimum |basic |essential |required |job |role |technical |professional )*(?:requirements?|qualifications?|skills?|experience|competenc\w+|criteria|must[- ]haves?|profile|person specification|expertise|knowledge|responsibilit\w+|duties|accountabilities|tasks|behaviou?rs)(?=$|\s*[/,&(]| (?:and|or|you|we|required|needed|that|for (?:the|this))\b)|what (?:you(?:'ll| will)? (?:need|bring|have|do|be doing)|we(?:'re| are)? (?:look|need|expect|ask|seek|want)|you(?:'re| are) (?:good|great)|(?:will|would) you|it takes|the (?:job|role) involves|success)|who (?:you are|we(?:'re| are) looking)|about you|you(?:'ll| will)? (?:have|bring|are|need|be)\b|we(?:'re| are)? (?:looking|expect|seek|need)|(?:essential|required|must have|day to day|your (?:day|mission|role|background)|in this role|is this you|could this be you|to (?:succeed|be successful)|the ideal|our ideal|ideal candidate|the candidate|the person|how you(?:'ll| will) spend|what(?:'s| is) needed)\b)/;
const NICE =
  /\b(?:nice[- ]to[- ]haves?|nice if|bonus(?: points)?|preferred|desirable|desired|(?:would be|are|is|as) a plus|pluses|plus points|good to have|great to have|ideally|optional|extra credit|advantage\w*|not essential|even better|stand out)\b/;
const ASIDE =
  /^(?:(?:our |the |your |employee |staff )*(?:benefits?|perks|salary|rewards?|remuneration|application process|recruitment process|hiring process|interview process|selection process|closing date|(?:compensation|pay|package|location|hours|company|culture|values|mission|story|team|offer|recruitment|selection|process|contact)(?=$| (?:and|&|at|is|us)\b))|what (?:we (?:offer|can offer|do\b|stand)|you(?:'ll| will)? (?:get|receive|gain)|we(?:'ll| will) (?:give|offer)|(?:is|'s) in it|(?:it's|it is) like)|what's in it|(?:we|why we|and we) (?:offer|provide)|in return|about (?:us|the (?:company|team|organi[sz]ation|business|trust|employer)|our)|who we are|why (?:join|work|us|you|should)|(?:equal|equality|diversity|inclusion|inclusive|d&i|dei|eeo)\b|how to apply|apply\b|applying|to apply|next steps|interested|additional information|privacy|data protection|disclaimer|legal(?=$| (?:notice|information)\b)|accommodations?|reasonable adjustments|safeguarding|disclosure|life at|working (?:at|with us|here)|join us|our commitment|commitment to|note to|agenc\w+)/;
const NEUTRAL = /^(?:about the (?:role|job|position|opportunity)|(?:job|role|position) (?:description|summary|overview|purpose)|overview|summary|description|introduction|the (?:opportunity|job|position)|purpose)\b/;

/** Facts of the posting, a word and its value: "Location: Bristol". */
const FACT =
  /^(?:location|salary|pay|compensation|contract|hours|reports? to|reporting to|start(?:s|ing)?(?: date)?|closing(?: date)?|closes|deadline|department|division|team|job (?:type|id|ref\w*)|type|work(?:ing)? (?:mode|pattern|model)|workplace|reference|ref|posted|grade|band|duration|term|employment type|seniority|industry|date|contact|company|employer|job title|title|position|role|website|email|phone)\b[^:]{0,24}:\s*\S/;

/** What a heading says of the lines under it; null for a heading that says nothing about them. */
export function partOf(heading: string): PostingPart | null {
  const said = heading
    .slice(0, 120)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s:：.…–—-]+$/u, '');
  if (NICE.test(said)) return 'nice';
  if (ASIDE.test(said)) return 'aside';
  if (NEUTRAL.test(said)) return 'open';
  if (ASKED.test(said)) return 'asked';
  return null;
}

const NICE_LINE =
  /\b(?:nice[- ]to[- ]have|bonus(?: points)? (?:if|for)|preferred|preferabl[ey]|desirable|desired|(?:be|are|is|as) a (?:big |real |huge |strong )?(?:plus|bonus)|a plus$|ideally|optional|an advantage|advantageous|not essential|beneficial|(?:would|will) be (?:great|useful|welcome))\b/;

const MUST = /(?<!not )\b(?:required|must|essential)\b/;

/** Whether a line would be nice to have, by its own words; one that says must as well is a must. */
export function isNice(line: string): boolean {
  const said = line.toLowerCase();
  return NICE_LINE.test(said) && !MUST.test(said);
}

/** Whether a line is a fact of the posting and not something asked: where it is, what it pays. */
export function isFact(line: string): boolean {
  return FACT.test(line.toLowerCase());
}
