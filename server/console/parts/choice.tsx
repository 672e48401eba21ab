interface Properties {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  /** What is wrong with it. */
  problem?: string | undefined;
  onChoose: (value: string) => void;
}

/** A field of a form in which one of many is chosen. */
export function Choice({ label, value, options, problem, onChoose }: Properties) {
  return (
    <label class="field">
      <span class="muted">{label}</span>
      <select
        value={value}
        aria-invalid={problem !== undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      {problem !== undefined && (
        <small class="bad-text" role="alert">
          {problem}
        </small>
      )}
    </label>
  );
}
