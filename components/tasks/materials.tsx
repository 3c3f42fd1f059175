import { AddLine } from '@/components/forms/add-line';
import { addTaskAction } from '@/lib/actions/tasks';
import { TaskRow, type TaskFacts } from './task-row';
import styles from './tasks.module.css';

/** What they asked to be sent (P28), and nothing that they did not ask for. */
export function Materials({ id, newId, tasks }: { id: string; newId: string; tasks: TaskFacts[] }) {
  return (
    <section>
      <div className="hd">
        <h2>They asked for</h2>
      </div>
      <ul className={styles.list}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
      <details className={styles.add}>
        <summary>{tasks.length ? 'Something else' : 'They asked me to send something'}</summary>
        <AddLine
          action={addTaskAction}
          fields={{ id: newId, applicationId: id, kind: 'material' }}
          label="What they asked for"
          placeholder="References from two people"
          day="By"
          button="Keep it"
        />
      </details>
    </section>
  );
}
