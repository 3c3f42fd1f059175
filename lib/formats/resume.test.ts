import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarkup } from './markup';
import { MOST_LINES, storyLines } from './resume';

const linesOf = (text: string) => {
  const answer = storyLines(text);
  return 'lines' in answer ? answer.lines : answer.problem;
};
const wordsOf = (text: string) => {
  const lines = linesOf(text);
  return typeof lines === 'string' ? lines : lines.map(({ words }) => words);
};

const PASTED = `Nell Ashby
nell@ashby.example · +44 20 7946 0958
https://ashby.example/about/me/and/my/work

EXPERIENCE
Programme Manager, Northgate Clinics, Leeds, 2021 – present
• Cut referral waits from forty-one days to nine across eleven
  clinics, without new staff.
• Pulled back a scheduling rollout in week two and said why.
Ward Clerk
Mar 2018 - Jan 2021
- Kept the phones answered over the flu weekend, 300 calls.
- Filed.

Skills
SQL, Excel, Power BI, Python, Tableau, and a great deal more besides
`;

describe('pasted text', () => {
  test('becomes a line for each thing that was done, with where and when', () => {
    const clinics = { occasion: 'Programme Manager, Northgate Clinics, Leeds', happened: '2021 – present' };
    expect(linesOf(PASTED)).toEqual([
      { words: 'Cut referral waits from forty-one days to nine across eleven clinics, without new staff.', ...clinics },
      { words: 'Pulled back a scheduling rollout in week two and said why.', ...clinics },
      { words: 'Kept the phones answered over the flu weekend, 300 calls.', occasion: 'Ward Clerk', happened: 'Mar 2018 - Jan 2021' },
    ]);
  });

  test('without bullets goes by its lines', () => {
    expect(wordsOf('I cut referral waits from 41 days to 9.\n\nToo short\nThen I trained five people to do it without me')).toEqual([
      'I cut referral waits from 41 days to 9.',
      'Then I trained five people to do it without me',
    ]);
  });

  test('in Chinese goes by its lines too', () => {
    const text = '工作经历\n项目经理，北门诊所 2021年至今\n• 带领五人团队将转诊等待时间从四十一天缩短至九天\n• 太短\n技能\n熟练使用各种办公软件以及数据库查询语言';
    expect(linesOf(text)).toEqual([
      { words: '带领五人团队将转诊等待时间从四十一天缩短至九天', occasion: '项目经理，北门诊所', happened: '2021年至今' },
    ]);
  });

  test('with markup is read without it', () => {
    const html = '<style>p{color:red}</style><h2>Experience</h2><ul><li>Cut <b>referral waits</b> from 41 days to 9 &amp; kept it</li></ul><script>alert("a line that is long enough to be one")</script>';
    expect(wordsOf(html)).toEqual(['Cut referral waits from 41 days to 9 & kept it']);
    expect(wordsOf('- **Cut referral waits** from 41 days to `9` days')).toEqual(['Cut referral waits from 41 days to 9 days']);
  });

  test('a long paragraph goes by its sentences', () => {
    const sentence = (n: number) => `In year ${n} the desk answered more calls than it ever had before that.`;
    const text = Array.from({ length: 8 }, (_, n) => sentence(n)).join(' ');
    expect(wordsOf(text)).toEqual(Array.from({ length: 8 }, (_, n) => sentence(n)));
  });

  test('says so when there is nothing to propose', () => {
    for (const text of ['', 'Nell Ashby', '2019 to 2024', 'nell@ashby.example and the rest of the line'])
      expect(wordsOf(text)).toMatch(/^No line here says what you did\. Paste lines of 30 characters/);
  });

  test('is cut at sixty lines, and says how many are left out', () => {
    const text = Array.from({ length: 75 }, (_, n) => `- Thing ${n} that was done at some length there`).join('\n');
    expect(storyLines(text)).toMatchObject({ leftOut: 75 - MOST_LINES, lines: { length: MOST_LINES } });
    expect(wordsOf('- Cut waits from 41 days to 9 in a year\n- Cut waits from 41 days to 9 in a year')).toHaveLength(1);
  });
});

describe('a JSON Resume', () => {
  const resume = {
    basics: { name: 'Nell Ashby', summary: 'A summary that is about a person and not about a thing.' },
    work: [
      {
        name: 'Northgate Clinics',
        position: 'Programme Manager',
        startDate: '2021-03-01',
        summary: 'Ran the referrals desk.',
        highlights: ['Cut referral waits from 41 days to 9', 'Short', 7, null],
      },
    ],
    volunteer: [{ organization: 'Lifeboat', position: 'Crew', startDate: '2018', endDate: '2018', highlights: ['Went out in every storm'] }],
    projects: [{ name: 'Timetable', startDate: '2019', endDate: '2020', highlights: ['Drew the timetable anew'] }],
    awards: [{ title: 'Desk of the year', awarder: 'The trust', date: '2022-01-01', summary: 'For nine days instead of 41' }],
    skills: [{ name: 'SQL', keywords: ['Queries that are long enough for a line'] }],
  };

  test('gives its highlights and summaries', () => {
    const clinics = { occasion: 'Programme Manager, Northgate Clinics', happened: 'since 2021' };
    expect(linesOf(JSON.stringify(resume, null, 2))).toEqual([
      { words: 'Cut referral waits from 41 days to 9', ...clinics },
      { words: 'Ran the referrals desk.', ...clinics },
      { words: 'Went out in every storm', occasion: 'Crew, Lifeboat', happened: '2018' },
      { words: 'Drew the timetable anew', occasion: 'Timetable', happened: '2019 to 2020' },
      { words: 'For nine days instead of 41', occasion: 'Desk of the year, The trust', happened: '2022' },
    ]);
  });

  test('that is not whole says where', () => {
    const whole = JSON.stringify(resume, null, 2);
    expect(wordsOf(whole.replace('"2021-03-01",', '"2021-03-01"'))).toMatch(/^This is not whole as JSON: line 11, near “[^”]+”\. Mend it there/);
    expect(wordsOf(whole.slice(0, 200))).toMatch(/^This (file breaks off before its end|is not whole as JSON)/);
  });

  test.each([
    ['[1]', /^No line here/],
    ['[]', /not a JSON Resume/],
    ['{}', /^No highlight or summary/],
    ['{"work": "none"}', /^No highlight or summary/],
    ['{"work": [null, 7, {"highlights": {}}]}', /^No highlight or summary/],
    ['[a bracket] is how some texts begin', ['[a bracket] is how some texts begin']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected));
});

test('whatever is pasted is answered, and no line holds a line break', () => {
  const lump = fc.oneof(fc.string(), fc.constantFrom('\n', '- ', '• ', '<li>', '</', '<script>', '&#x0;', '{"work":', '2019 – ', '带领五人团队'));
  fc.assert(
    fc.property(fc.array(lump, { maxLength: 60 }), (lumps) => {
      const answer = storyLines(lumps.join(''));
      if ('problem' in answer) expect(answer.problem).not.toBe('');
      else expect(answer.lines.filter(({ words }) => /\n/.test(words) || words === '')).toEqual([]);
    }),
  );
});

test.each(['<', '<script>', '- ', 'a ', '2019 ', '&#', '( ', '0 ', '**'])('200 KB of %j take no longer than they should', (lump) => {
  const from = performance.now();
  storyLines(lump.repeat(200_000 / lump.length));
  withoutMarkup(`<p>${lump.repeat(200_000 / lump.length)}`);
  expect(performance.now() - from).toBeLessThan(1500);
});
