type Nested = { [key: string]: string | Nested };

const KEY = /^[A-Za-z][\w-]*(\.[\w-]+)*$/;

/**
 * A flat form with dotted names ("s.0.start") as nested values; the pieces under a name stay in the order of the form.
 * Names that are not ours are left out.
 */
export function nested(form: FormData): Nested {
  const root: Nested = Object.create(null);
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || !KEY.test(name)) continue;
    const path = name.split('.');
    const last = path.pop()!;
    let at = root;
    for (const part of path) {
      const next = at[part];
      at = typeof next === 'object' ? next : (at[part] = Object.create(null) as Nested);
    }
    at[last] = value;
  }
  return root;
}

/** @returns the values under a name as a list, in the order of the form. */
export function listed(value: string | Nested | undefined): (string | Nested)[] {
  return typeof value === 'object' ? Object.values(value) : [];
}
