import { type Problems, unsaidProblems } from './problems.ts';

/** What is wrong with a form beyond its fields. */
export function Unsaid({ problems, fields }: { problems: Problems; fields: readonly string[] }) {
  const lines = unsaidProblems(problems, fields);
  if (lines.length === 0) return null;
  return (
    <div class="bad-text" role="alert">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
