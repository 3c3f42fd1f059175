import fs from 'node:fs';
import path from 'node:path';

export type ExportedFunction = { name: string; module: string; first: string };

/** For tests: every function that a module of this folder exports and that speaks to the database, by its first parameter. */
export function dataFunctions(): ExportedFunction[] {
  const folder = import.meta.dirname;
  const modules = fs.readdirSync(folder).filter((file) => /^(?!test-)[a-z-]+\.ts$/.test(file));
  return modules.flatMap((file) => {
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    if (!/from '\.\/(client|reminders)'/.test(source)) return [];
    const functions = source.matchAll(
      /^export (?:async )?(?:function|const) (\w+)(?: = (?:async )?)?\(\s*(\w+: \w+)?/gm,
    );
    return [...functions].map(([, name = '', first = '']) => ({ name, module: file.replace('.ts', ''), first }));
  });
}
