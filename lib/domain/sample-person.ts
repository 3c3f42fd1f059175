/** Somebody in the sample; the same object is the same person. Without a name it is a seat on a panel. */
export type SamplePerson = {
  name: string | null;
  title: string;
  email?: string;
  phone?: string;
  pronunciation?: string;
  howMet?: string;
  cue?: string;
  caresAbout?: string;
  cardReceived?: boolean;
};

export function someone(name: string, title: string, email: string, more: Partial<SamplePerson> = {}): SamplePerson {
  return { name, title, email, ...more };
}
