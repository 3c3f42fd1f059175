import type { Met } from './debrief';

export const RAIL = { company: 'Fernhill Rail', role: 'Operations Lead' };

export const ADA: Met = {
  name: 'Ada Quill',
  title: 'Head of Rail',
  said: 'The timetable is drawn by hand every spring.',
};
export const BRUNO: Met = {
  name: 'Bruno Salter',
  title: 'Depot Manager',
  said: 'Nobody has counted the spare wheels since May.',
};
export const CHIDI: Met = { name: 'Chidi Okafor', said: 'Trains are late because doors are slow.' };

export const LETTER = `Dear Ada,

Thank you for your time this morning & for the tea.

I look forward to hearing more.

Nell`;
