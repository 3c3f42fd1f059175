import Link from 'next/link';
import { AddLine } from '@/components/forms/add-line';
import { TaskRow, type TaskFacts } from '@/components/tasks/task-row';
import tasksCss from '@/components/tasks/tasks.module.css';
import { addTaskAction } from '@/lib/actions/tasks';
import styles from './research.module.css';

type Props = { id: string; here: string; newId: string; topics: { id: string; label: string }[]; tasks: TaskFacts[] };

/** The topics of the advice without a finding, and the owner's own open questions. */
export function NotCovered({ id, here, newId, topics, tasks }: Props) {
  return (
    <section>
      <div className="hd">
        <h2>Not covered yet</h2>
      </div>
      {topics.length > 0 && (
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic.id}>
              {topic.label}
              <Link className="link" href={`${here}?card=new&topic=${topic.id}`} prefetch={false} aria-label={`Add a finding: ${topic.label}`}>
                Add
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ul className={tasksCss.list}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
      <details className={tasksCss.add}>
        <summary>A question of your own</summary>
        <AddLine
          action={addTaskAction}
          fields={{ id: newId, applicationId: id, kind: 'research' }}
          label="What is left to find out"
          placeholder="How they compare with the merged rival"
          button="Keep it"
        />
      </details>
    </section>
  );
}
