import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalLead, proposalWords, proposeRequirements, requirementKey } from './requirement-lines';

const wordsOf = (text: string) => proposeRequirements(text).lines.map(({ words, weight }) => (weight === 'nice' ? `(${words})` : words));

const PROGRAMME = `Senior Programme Manager, Clinic Operations

About us
Avonmead Health runs eleven clinics in the west of England. We are a team of four hundred and you will be joining at an exciting time.

Location: Bristol, three days on site
Salary: £58,000 to £66,000

What you'll do
- Run multi-site programmes from the first plan to go-live
- Report to the board every quarter.

What you'll bring:
* Experience in change with clinical staff;
* Process improvement with data
* A budget of your own, above £1m, and the habit
  of saying where it went

Nice to have
• Supplier management
• Public sector experience

What we offer
- 28 days of annual leave
- You must try the canteen

Equal opportunities
We must treat everybody alike, and you will be too.`;

const NUMBERED = `REQUIREMENTS
1. Five years of experience with SAP
2) Fluent German is a plus
a) Line management
(3) Line management.
iv. Degree in engineering

BENEFITS
1. A bicycle`;

const PROSE = `We are a small family firm and we make clocks. We are looking for someone who can repair movements of before 1900. You will travel to customers twice a week, and you have a clean driving licence. Ideally you know a little French. We offer a pension. Our workshop is next to the river. You must be able to lift twenty kilos! To apply, send your CV to us.`;

const MARKDOWN = `# Data Analyst

## About the role
You'll sit between finance and the [product team](https://example.org/team).

## **Who you are**

- **SQL**, every day
- Comfortable with \`dbt\` \\& \\*Looker\\*

## Bonus points
- You've presented to a board

### Our values
- Kindness`;

const HTML = `<div class="jd"><style>p{must:1}</style><h2>About us</h2><p>We must &amp; will grow.</p>
<h2>Requirements</h2><ul><li><p>Budget responsibility &gt; &pound;1m</p></li><li>Vec&lt;T&gt; and <b>Rust</b></li></ul><script>var must = "you have";</script>
<h3>Preferred qualifications</h3><ul><li>C&#43;&#x2B;</li></ul><h2>Perks</h2><ul><li>You will get dental</li></ul></div>`;

const WITHOUT_BULLETS = `Person specification
Experience in SAP
Budget responsibility
You have led a team of five or more people

Desirable
Ability to drive

How to apply
You must apply online`;

const NURSE = `**Position Summary**
The Nurse Manager is responsible for a 32-bed unit.

**Minimum Qualifications**
• BSN required; MSN preferred
• Three (3) years' experience in acute care, preferably in Ohio
• Excellent written English

**Why work here?**
• Tuition reimbursement`;

const CIVIL_SERVICE = `What will you be doing?
· Own the relationship with four suppliers

Essential criteria
· Leading change (assessed at interview)

Desirable criteria
· Prince2

Behaviours
We'll assess you against these during the selection process:
· Leadership

Benefits
Alongside your salary you will have a pension.
Selection process details
You must send a CV and a statement of suitability.`;

const GERMAN = `Wir suchen eine Projektleiterin für unser Büro in Köln.
Ihr Profil:
- Abgeschlossenes Studium
- Sehr gute Kenntnisse in SAP und der Führung von Teams
- Deutsch und Englisch in Wort und Schrift
Wir freuen uns auf Ihre Bewerbung und auf ein Gespräch mit Ihnen in den nächsten Wochen in unserem Haus.`;

const CHINESE = `岗位要求：
1、五年以上项目管理经验；
2、熟悉预算编制。具备良好的沟通能力
（3）英语流利`;

describe('a posting', () => {
  test('with headings: what they ask for, not what they offer or say of themselves', () => {
    expect(proposeRequirements(PROGRAMME)).toEqual({
      reading: 'sorted',
      left: 0,
      lines: [
        { words: 'Run multi-site programmes from the first plan to go-live', weight: 'must', competency: 'planning' },
        { words: 'Report to the board every quarter', weight: 'must', competency: expect.any(String) },
        { words: 'Experience in change with clinical staff', weight: 'must', competency: '' },
        { words: 'Process improvement with data', weight: 'must', competency: 'process' },
        { words: 'A budget of your own, above £1m, and the habit of saying where it went', weight: 'must', competency: 'budget' },
        { words: 'Supplier management', weight: 'nice', competency: expect.any(String) },
        { words: 'Public sector experience', weight: 'nice', competency: '' },
      ],
    });
  });

  test.each([
    [
      'numbered and in capitals, a line once, its own words say that it would be nice',
      NUMBERED,
      ['Five years of experience with SAP', '(Fluent German is a plus)', 'Line management', 'Degree in engineering'],
    ],
    [
      'as prose: the sentences that ask',
      PROSE,
      [
        'We are looking for someone who can repair movements of before 1900',
        'You will travel to customers twice a week, and you have a clean driving licence',
        '(Ideally you know a little French)',
        'You must be able to lift twenty kilos!',
      ],
    ],
    [
      'in Markdown',
      MARKDOWN,
      ["You'll sit between finance and the product team", 'SQL, every day', 'Comfortable with dbt & *Looker*', "(You've presented to a board)"],
    ],
    ['as a page', HTML, ['Budget responsibility > £1m', 'Vec<T> and Rust', '(C++)']],
    [
      'without bullets',
      WITHOUT_BULLETS,
      ['Experience in SAP', 'Budget responsibility', 'You have led a team of five or more people', '(Ability to drive)'],
    ],
    [
      'of a hospital',
      NURSE,
      [
        'The Nurse Manager is responsible for a 32-bed unit',
        'BSN required; MSN preferred',
        "(Three (3) years' experience in acute care, preferably in Ohio)",
        'Excellent written English',
      ],
    ],
    [
      'of the civil service',
      CIVIL_SERVICE,
      ['Own the relationship with four suppliers', 'Leading change (assessed at interview)', '(Prince2)', 'Leadership'],
    ],
    ['of a few bullets', '- SQL\n- Budgets\n- Going to sea', ['SQL', 'Budgets', 'Going to sea']],
    [
      'with all its bullets in one line',
      'Skills: • Budgets • SAP • Leading a team',
      ['Budgets', 'SAP', 'Leading a team'],
    ],
    [
      'whose bullets stand under no heading that is known',
      'The shop\n- You have sold shoes\n- We offer a pension\n- Saturdays',
      ['You have sold shoes', 'Saturdays'],
    ],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('in another language falls back to its lines, and says so', () => {
    expect(proposeRequirements(GERMAN).reading).toBe('foreign');
    expect(wordsOf(GERMAN)).toContain('Sehr gute Kenntnisse in SAP und der Führung von Teams');
    expect(wordsOf(GERMAN)).not.toContain('Ihr Profil:');
    expect(proposeRequirements(CHINESE).reading).toBe('foreign');
    expect(wordsOf(CHINESE)).toEqual(['五年以上项目管理经验', '熟悉预算编制', '具备良好的沟通能力', '英语流利']);
  });

  test('that asks for nothing falls back to its lines as well, and an empty one says that it is', () => {
    expect(proposeRequirements('The sea was calm and the boats were out with the first of the light. Gulls.')).toEqual({
      reading: 'unsorted',
      left: 0,
      lines: [
        { words: 'The sea was calm and the boats were out with the first of the light', weight: 'must', competency: '' },
        { words: 'Gulls', weight: 'must', competency: '' },
      ],
    });
    for (const text of ['', ' \n\u0000 ', '12 / 34', '<p></p>', '---\n***\n• •']) {
      expect(proposeRequirements(text)).toEqual({ lines: [], left: 0, reading: 'empty' });
    }
  });
});

test('no more than sixty lines, the rest are counted; a long one is cut at a word', () => {
  const many = proposeRequirements(`Requirements\n${Array.from({ length: 75 }, (_, at) => `- You have skill ${at}x`).join('\n')}`);
  expect([many.lines.length, many.left]).toEqual([60, 15]);
  const [long] = proposeRequirements(`Requirements\n- You must be with the team and ${'be patient with you '.repeat(40)}`).lines;
  expect(long?.words).toMatch(/ (?:be|patient|with|you) …$/);
  expect(long?.words.length).toBeLessThanOrEqual(240);
});

test('what is on the list already is not proposed again, and makes room for the rest', () => {
  const text = `Requirements\n${Array.from({ length: 75 }, (_, at) => `- You have skill ${at}x`).join('\n')}`;
  const kept = new Set(proposeRequirements(text).lines.map(({ words }) => requirementKey(words)));
  const rest = proposeRequirements(text, kept);
  expect([rest.lines.length, rest.left, rest.lines[0]?.words]).toEqual([15, 0, 'You have skill 60x']);
  expect(proposeRequirements('Requirements\n- SAP', new Set(['sap']))).toEqual({ lines: [], left: 0, reading: 'sorted' });
});

test.each([
  [PROGRAMME, false, 'Seven lines ask for something.', /^What they offer .+ Untick what you do not want/],
  ['Requirements\n- SAP', true, 'One more line asks for something.', /keep the rest\.$/],
  [CHINESE, false, 'Four lines, as they stand.', /^The text is not in English.+ Tick those that ask for something\.$/],
  ['Gulls.', false, 'One line, as it stands.', /^No heading or phrase/],
  ['• •', false, 'No line of it can be read.', /by hand\.$/],
])('the finding says how the lines were found: %#', (text, isKept, words, lead) => {
  const finding = { ...proposeRequirements(text), isKept };
  expect(proposalWords(finding)).toBe(words);
  expect(proposalLead(finding)).toMatch(lead);
});

test('what is not shown is counted, and everything kept is said', () => {
  expect(proposalLead({ ...proposeRequirements(PROGRAMME), left: 1400, isKept: false })).toContain(' 1,400 more lines are not shown. Cut what you have read');
  const none = { lines: [], left: 0, reading: 'sorted', isKept: true } as const;
  expect(proposalWords({ ...none, lines: [] })).toBe('Every line of it is on your list.');
});

const KB200 = 200_000;
test.each([
  ['a posting forty times over', PROGRAMME.repeat(200).slice(0, KB200)],
  ['one line without an end', 'you must plan and '.repeat(12_000).slice(0, KB200)],
  ['Chinese', CHINESE.repeat(4_000).slice(0, KB200)],
  ['tags that never close', '<li '.repeat(50_000)],
  ['scripts that never close', '<script>'.repeat(25_000)],
  ['brackets', '[('.repeat(100_000)],
  ['full stops', `${'.'.repeat(KB200 - 1)}a`],
  ['blanks', `a${' '.repeat(KB200)}a`],
  ['bullets', '•'.repeat(KB200)],
  ['entities', '&amp;'.repeat(40_000)],
  ['hashes', '#'.repeat(KB200)],
  ['holidays', 'holiday '.repeat(25_000)],
  ['a heading without an end', `# ${'- '.repeat(100_000)}`],
])('200 KB of %s are read at once', (_, text) => {
  const start = performance.now();
  expect(proposeRequirements(text).lines.length).toBeLessThanOrEqual(60);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('whatever is pasted: each line once, short, of one line, with words', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('- ', '\n', 'you must ', '<li>', '&amp;', 'Requirements:\n', '要求', '# ', '\u0000', '\u{1F600}'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { lines } = proposeRequirements(pieces.join(''));
      expect(new Set(lines.map(({ words }) => requirementKey(words))).size).toBe(lines.length);
      for (const { words } of lines) {
        expect(words).toMatch(/\p{L}/u);
        expect(words).not.toMatch(/\n/);
        expect(words.length).toBeLessThanOrEqual(240);
      }
    }),
  );
});

describe('words that head what they say of themselves, in what they ask for', () => {
  const wordsOf = (text: string) => proposeRequirements(text).lines.map(({ words }) => words);

  test('a list without bullets is kept whole', () => {
    const list = ['Project management', 'Process improvement', 'Budget responsibility', 'Team leadership', 'Excel skills for the team'];
    expect(wordsOf(['Requirements', ...list].join('\n'))).toEqual(list);
  });

  test('bullets under headings of their own are kept', () => {
    const text = 'Requirements\n- Five years of experience\nTeam leadership:\n- Lead a team of six\nProcess improvement:\n- Lean or Six Sigma\nOur team\n- Friday lunches';
    expect(wordsOf(text)).toEqual(['Five years of experience', 'Lead a team of six', 'Lean or Six Sigma']);
  });

  test('knowing about a pension is asked, having one is offered', () => {
    const text = 'About you: You have experience in a dental practice and knowledge of health insurance claims. You get dental and a pension.';
    expect(wordsOf(text).join(' ')).toMatch(/dental practice/);
    expect(wordsOf(text).join(' ')).not.toMatch(/pension/);
  });
});
