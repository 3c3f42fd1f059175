import type { SampleStory } from './sample-story';

export const FORTY_ONE: SampleStory = {
  title: 'Forty-one days to nine',
  cues: '41 days to 9, five people, spring 2024',
  occasion: 'Referrals backlog',
  happened: '2024',
  situation: 'Spring 2024. Referrals to our eleven clinics waited forty-one days on average, and nobody could say where.',
  task: 'Halve it by the autumn, without new staff.',
  action:
    'I sat with the desk for three weeks before changing anything. We found one form that was typed four times. Five of ' +
    'us rebuilt the desk around the phone call, not the form.',
  result: 'Nine days by July. Nobody left, and two other regions copied it.',
  reflection:
    'I would ask the desk for the slowest referral of every week from the first day. It took me until May to see that ' +
    'the average hid the ones that nobody dared to touch.',
  strong: ['process', 'numbers'],
  touches: ['leadership', 'influence'],
  checked: ['41 day', '9 day', '11 clinic'],
  strength: 5,
  writtenDaysAgo: 66,
  earlier: {
    text: { action: 'I sat with the desk for three weeks. Then five of us rebuilt it.', result: 'Nine days by July. Nobody left.' },
    untilDaysAgo: 15,
  },
};

export const PULLED_BACK: SampleStory = {
  title: 'The rollout we pulled back',
  cues: 'failing, and what changed after',
  occasion: 'Scheduling system',
  happened: '2023',
  situation:
    'Autumn 2023. One scheduling system was to replace the paper diaries in all our clinics. Three of them went first, ' +
    'and the plan was mine.',
  task: 'Have the three live by the end of October, and the rest by Christmas.',
  action:
    'I kept the date when I should have kept asking. The nurses had told us in week one that the new screen hid who was ' +
    'waiting in the corridor, and I filed it under training. After eleven days two patients had been missed in one ' +
    'morning. I called the director, said that it was my plan and that I wanted the diaries back, and drove to each ' +
    'clinic to say the same to the staff.',
  result:
    'The diaries were out again the next morning, and both patients were seen that week. We went live in February with ' +
    'a corridor list that the nurses had drawn. It stayed.',
  reflection:
    'A worry that somebody repeats is a finding. No plan of mine goes live now before the people who will use it have ' +
    'written down what could stop it.',
  strong: ['failure'],
  touches: ['pressure', 'leadership', 'influence'],
  checked: ['11 day', '2 patient'],
  strength: 4,
  writtenDaysAgo: 67,
};

export const SIX_WEEKS: SampleStory = {
  title: 'Six weeks to go-live',
  cues: 'pressure, a supplier going under',
  occasion: 'Supplier collapse',
  happened: '2022',
  situation:
    'March 2022. Six weeks before two new sites were to open, the firm that was connecting their phones and records ' +
    'went under. We heard it by text message.',
  task: 'Open both on the day that patients had been promised, or say within a week that we could not.',
  action:
    'I did not know what we owned, so I began there. In two days the site leads and I listed 23 things that the firm had ' +
    'still to do, by what a patient would notice. Seven of them mattered on the first morning. I found another firm for ' +
    'the phones and borrowed two engineers from the hospital for the records. The rest we did by hand. Every evening at ' +
    'six we stood for ten minutes and moved the list, never the date.',
  result:
    'Both sites opened on the promised day. The first week ran partly on paper, and no appointment was lost. The last of ' +
    'the 23 things was done by June.',
  reflection:
    'I told the board when I was sure. I should have told them in the first week what would have to be true, and let ' +
    'them help.',
  strong: ['pressure', 'ambiguity'],
  touches: ['leadership', 'process'],
  checked: ['6 week', '23 thing'],
  strength: 4,
  writtenDaysAgo: 68,
};

export const FLU: SampleStory = {
  title: 'The flu weekend',
  cues: 'sharing the load',
  occasion: 'Eleven clinics',
  happened: 'January 2024',
  situation:
    'The second weekend of January 2024. Flu took nineteen people from our front desks in two days, and Monday had 640 ' +
    'appointments across eleven clinics.',
  task: 'Open every clinic on Monday, with nobody at work who was ill.',
  action:
    'I asked all the desk leads onto one call on Saturday and put the gaps on a page that everybody could change. Each ' +
    'lead said what they could give before I asked for anything. Three desks took the phones for all, and we moved 85 ' +
    'appointments that could wait. I took the early desk where we were shortest. When a lead offered her days off for the ' +
    'week after, I said no and took that week myself.',
  result:
    'Every clinic opened on time. We lost four appointments of the 640, and those who had been ill came back to a desk ' +
    'without a backlog.',
  reflection:
    'It held because the leads had met every month for a year. I would not try it with people who have never asked each ' +
    'other for anything.',
  strong: ['pressure', 'leadership'],
  touches: [],
  checked: ['640 appointment', '11 clinic'],
  strength: 4,
  writtenDaysAgo: 69,
};

export const SAYING_NO: SampleStory = {
  title: 'Saying no to the COO',
  cues: 'one meeting, £40,000 saved, still on good terms',
  occasion: 'Board pack',
  happened: '2023',
  situation:
    'In 2023 our COO wanted a board pack of sixty pages every week, and a reporting tool to make it, for £40,000 a year.',
  task: 'Buy the tool, and have the first pack out within a month.',
  action:
    'Before I said anything I asked nine readers which pages of the last pack they had used. The same three pages came ' +
    'up, and nobody named another. I took that to the COO alone, not to the meeting. I said that I would not buy the ' +
    'tool, that I would make the three pages by hand every Thursday, and that he could overrule me after eight weeks. ' +
    'He was angry for a while, and then he asked which three.',
  result:
    'The board has read four pages since, one of them his. We did not buy the tool, which saved £40,000 in the first ' +
    'year, and he asked for me on his next project.',
  reflection: 'I had the answer a week before I dared to show it. I would go to him with the question next time.',
  strong: ['influence'],
  touches: ['conflict', 'numbers'],
  checked: ['40000 £', '60 page'],
  strength: 3,
  writtenDaysAgo: 70,
};

export const TWO_MANAGERS: SampleStory = {
  title: 'Two managers, one store',
  cues: 'both were right, one sheet, £600 a month',
  occasion: 'Stock room',
  happened: '2021',
  situation:
    'In 2021 two clinics in one building shared a stock room, and their managers no longer spoke. Each ordered for ' +
    'herself, and each was sure that the other took what was hers.',
  task: 'I looked after supplies and had no say over either of them. It was to end without one of them losing face.',
  action:
    'I counted the room with each of them alone and asked both the same questions. Both were right: gloves came twice, ' +
    'and dressings went into the bin at the end of every month. I put the two counts on one sheet without names, and ' +
    'asked them to mend the sheet in the stock room while I held the pen. When it became loud I asked what a nurse who ' +
    'opens that door at seven has to find. They drew the shelves from there.',
  result:
    'One order a week for both, and £600 a month less thrown away. That summer each of them covered for the other.',
  reflection:
    'I waited two months because I took it for a quarrel. It was a room without rules, and I should have looked at the ' +
    'room first.',
  strong: ['conflict'],
  touches: ['leadership', 'influence'],
  checked: ['600 £'],
  strength: 3,
  writtenDaysAgo: 71,
};

/** Half written: what came of it is still missing, so it is not ready to be told. */
export const REPLACEMENT: SampleStory = {
  title: 'Hiring my replacement',
  cues: 'a job nobody could describe, the desk held the interviews',
  occasion: '',
  happened: '2025',
  situation:
    'In 2025 we knew that the programme would end, and nobody could say what would come after it. The referrals desk ' +
    'was to go on without me.',
  task: 'Find somebody for a job that nobody could describe yet.',
  action:
    'I wrote down everything that the desk asked me in a month, and looked for somebody who would like those questions. ' +
    'Three people of the desk held the interviews with me and had the last word. For ten weeks she and I shared the job: ' +
    'she decided, and I was there to be asked.',
  result: '',
  reflection: 'I wanted somebody like me. The desk wanted somebody who listens for longer, and they were right.',
  strong: ['leadership'],
  touches: ['ambiguity'],
  checked: [],
  strength: 2,
  writtenDaysAgo: 72,
};

/** The bank of the sample, the one written last first. */
export const SAMPLE_STORIES: readonly SampleStory[] = [
  FORTY_ONE,
  PULLED_BACK,
  SIX_WEEKS,
  FLU,
  SAYING_NO,
  TWO_MANAGERS,
  REPLACEMENT,
];
