import { randomUUID } from 'node:crypto';

export type Owner = { name: string; email: string; password: string };

/** Somebody who has never been here before. */
export function newOwner(): Owner {
  return {
    name: 'Nell Ashby',
    email: `nell.${randomUUID()}@callback.example`,
    password: 'blue kettle, seven lanterns',
  };
}
