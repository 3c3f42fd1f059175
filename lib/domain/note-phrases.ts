/** Ways to say that you still want the job. Saying thank you, or that it was good to meet, is not among them. */
const WANTING = [
  String.raw`\bwant(?:ed)? (?:to (?!thank|say|write)|this|the|it)`,
  String.raw`\bwould (?:like|love) to (?:join|do|work|take|be|help|build|start|continue|contribute)`,
  String.raw`\b(?:keen|eager)(?![\p{L}])`,
  String.raw`\blook(?:ing)? forward`,
  String.raw`\bexcited (?:about|by|to)`,
  String.raw`\binterest(?:ed)?(?: in)?(?![\p{L}])`,
  String.raw`\bglad to (?!meet|have met|see|talk|speak|hear)`,
  String.raw`\benthusias`,
  // German, French, Spanish
  String.raw`\b(?:interessiert|Interesse|freue mich (?:auf|darauf)|reizt mich|würde gerne?)`,
  String.raw`\b(?:intéress|envie de|au plaisir|hâte de|souhaite|très motivé)`,
  String.raw`\b(?:me interesa|interesad[oa]|ganas de|ilusión|me gustaría (?!agradecer))`,
  // Chinese, Japanese, Korean
  '期待|感兴趣|感興趣|希望加入|興味|楽しみ|入社|관심|기대',
];

export const INTEREST = new RegExp(WANTING.join('|'), 'giu');

/** What turns the words after it into their opposite, at the end of what stands before them. */
export const NOT_SO = new RegExp(
  String.raw`(?:\b(?:not|no longer|never|without|less|no|(?:do|did|would)n[’']t|nicht|keine?|pas)\s+` +
    String.raw`(?:\p{L}+\s+)?|没有|不)$`,
  'iu',
);

/** Words that are too much for a thank-you note. */
export const OVER_THE_TOP = new RegExp(
  [
    'thrilled',
    'ecstatic',
    'overjoyed',
    'over the moon',
    'dream (?:company|job|team|role)',
    'blown away',
    'so,? so much',
    'so very',
    'honou?red beyond \\p{L}+',
    'beyond honou?red',
    'beyond (?:excited|grateful|thankful)',
    'mind[- ]?blowing',
    'life[- ]changing',
    'once in a lifetime',
    'the best (?:interview|conversation|company|team) (?:ever|i have ever|of my life)',
    'absolutely (?:amazing|love|loved|incredible|delighted)',
    '(?:truly|utterly) (?:amazing|incredible|honou?red)',
    'words cannot express',
    'from the bottom of my heart',
    'forever grateful',
    'super excited',
    'insanely',
  ]
    .map((phrase) => String.raw`\b${phrase}(?![\p{L}])`)
    .join('|'),
  'giu',
);
