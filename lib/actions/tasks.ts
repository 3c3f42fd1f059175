'use server';
import { addTask, markTask } from '@/lib/data/tasks';
import * as input from '@/lib/input/tasks';
import { say } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

export const addTaskAction = ownerAction(input.newTask, async ({ owner }, task, form) => {
  if ((await addTask(owner, task, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say(task.kind === 'material' ? 'Kept. Tick it when it is sent.' : 'Kept. Tick it when you know.');
  return done();
});

export const markTaskAction = ownerAction(input.markedTask, async ({ owner }, { id, done: isDone }, form) => {
  if ((await markTask(owner, id, isDone ? new Date() : null)) === 'not-found') return refused(NOT_FOUND, form);
  await say(isDone ? 'Ticked.' : 'Open again.');
  return done();
});
