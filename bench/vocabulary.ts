// The words of a made-up job search. Nobody in it exists.
const words = (text: string) => text.trim().split(/\s*\n\s*/);

export const COMPANY_FIRST = (
  'Alder Amber Anchor Ardent Ashford Aster Barrow Beacon Birch Blackwater Bramble Briar Bright Calder Cedar Chalk ' +
  'Clover Copper Crane Cross Dale Delta Drift Eagle Ember Fairfield Fallow Fen Fern Field Flint Forge Fox Garnet ' +
  'Glass Granite Green Grove Harbour Hawthorn Hazel Heron High Holly Iron Ivory Kestrel Lantern Lark Laurel ' +
  'Linden Lock Lowland Maple Marble Meadow Merchant Mill Moor Mulberry North Oak Orchard Osprey Pearl Pine Quarry ' +
  'Quill Reed Ridge River Rowan Saffron Sand Silver Slate South Spindle Stone Swift Tern Thistle Timber Vale West ' +
  'Willow Wren'
).split(' ');

export const COMPANY_SECOND = (
  'Analytics Bakeries Bank Care Clinics Cooperative Cycles Dental Design Energy Engineering Farms Ferries Foods ' +
  'Freight Games Glassworks Health Homes Hotels Instruments Insurance Kitchens Labs Learning Lighting Logistics ' +
  'Materials Media Museums Mutual Networks Optics Paper Power Press Rail Robotics Schools Software Studios ' +
  'Systems Textiles Trust Water Works'
).split(' ');

export const TOWNS = (
  'Bath Bristol Cardiff Cheltenham Exeter Gloucester Leeds London Manchester Newport Oxford Plymouth Reading ' +
  'Salisbury Swindon Taunton'
).split(' ');

export const ROLES = words(`
  Operations Programme Manager
  Senior Programme Manager
  Head of Fulfilment
  Service Delivery Manager
  Operations Director
  Capital Programme Manager
  Field Operations Lead
  Laboratory Operations Manager
  Regional Operations Manager
  Deployment Operations Manager
  Project Manager, Change
  Supply Chain Manager
  Customer Operations Lead
  Transformation Lead
  Delivery Manager, Platform
  Chief of Staff
`);

export const SOURCES = { 'Company site': 34, LinkedIn: 30, 'Job board': 14, Recruiter: 10, Referral: 8, Newsletter: 4 };

export const FIRST_NAMES = (
  'Ada Aisha Amara Anders Anika Beatriz Ben Carla Chidi Clara Colm Dana Daniel Delia Edith Elif Emeka Erin Esra ' +
  'Farid Femi Finn Freya Gareth Grace Hana Harriet Helen Ines Ingrid Ivo Jonah Jun Kemal Kofi Lena Lukas Maeve ' +
  'Marcus Mei Miriam Nadia Niamh Noor Olive Omar Owen Pavel Peter Priya Rafael Rosa Ruth Sam Sara Selim Sofia ' +
  'Tariq Theo Tomas Una Vera Wanda Yusuf Zoe'
).split(' ');

export const LAST_NAMES = (
  'Abelson Adeyemi Amaral Ashdown Baker Begum Birtwell Brandt Carver Chaudhry Coelho Dalton Diallo Eriksen Evans ' +
  'Farrell Feld Fofana Frost Garcia Gruber Hahn Haddad Holloway Ito Ivanova Joshi Kaya Keane Kowalski Larsen ' +
  'Lindgren Lund Malik Mensah Moreau Murphy Nair Novak Okafor Oyelaran Petrosyan Pryce Quinn Reyes Rowe Sato ' +
  'Schmidt Shaw Silva Stein Tan Tanaka Thorne Umar Valdez Vance Wagner Whitcombe Yilmaz Zeller'
).split(' ');

export const TITLES = {
  recruiter: ['Talent Partner', 'Recruiter', 'People Partner'],
  'hiring-manager': ['Head of Operations', 'Operations Director', 'Director of Delivery', 'Programme Director'],
  'team-member': ['Programme Manager', 'Operations Lead', 'Planner', 'Delivery Manager'],
  'cross-functional': ['Finance Director', 'Head of Quality', 'Head of Engineering', 'Customer Lead'],
  executive: ['Chief Operating Officer', 'Managing Director', 'Vice President, Operations'],
};

export const SAID = words(`
  The second shift hears about changes last.
  Wants fewer reports, read properly.
  A van that is late twice is late for good.
  Nobody could say who decides.
  The queue out of the door on a Monday.
  They closed one office and kept the people.
  Counts late changes, not late trains.
  The spreadsheet that only one person can open.
  Asked what I would stop doing first.
  Would rather fix the handover than buy a system.
  The wall map with every site pencilled in.
  Runs every launch from a chair in reception.
  A plan that fits on the back of an envelope.
  The supplier who rings before he is late.
  Cost per visit kept, not per visit booked.
  They want someone who will say so in the meeting.
  The bridge that closes every time it rains.
  Half the shift leaders started on the line.
  Paper has never gone down.
  The last person left for a bigger patch, not a better one.
  Three plants, and one of them still on paper.
  Would keep the depot if it were hers to say.
  Learnt more from one bad winter than from ten audits.
  The team meets standing up, and it shows.
`);

export const STATED = [
  { words: 'We’ll come back to you within a few days.', days: 4 },
  { words: 'Give us about a week.', days: 7 },
  { words: 'You will hear by the end of next week.', days: 10 },
  { words: 'A decision in a fortnight.', days: 14 },
];

export const REFUSALS = [
  'We have decided to go on with somebody else.',
  'The field was strong this time.',
  'We will not be taking this further.',
];

export const SKIPPED = ['They said no the same evening.', 'Ten minutes to set a date.', 'No address to write to.'];

export const EXTRAS = ['a car', '10% bonus', '30 days off', 'a four-day week', ''];
