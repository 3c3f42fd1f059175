import { someone } from './sample-person';

export const MARCUS = someone('Marcus Oyelaran', 'Chief Operating Officer', 'm.oyelaran@avonmead.example');
export const HELEN = someone('Helen Sato', 'Head of Nursing Informatics', 'h.sato@avonmead.example');
export const JONAH = someone('Jonah Feld', 'Senior Programme Manager', 'j.feld@avonmead.example');
export const BEATRIZ = someone('Beatriz Amaral', 'Finance Director', 'b.amaral@avonmead.example', {
  howMet: 'Was not on the list, joined for the last half hour',
});
export const RUTH = someone('Ruth Abelson', 'Director of Clinic Operations', 'r.abelson@avonmead.example');
export const OWEN = someone('Owen Pryce', 'Talent Partner', 'o.pryce@avonmead.example');
export const LENA = someone('Lena Brandt', '', 'lena@brandt.example', { howMet: 'Worked with Ruth' });
