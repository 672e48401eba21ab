interface Properties {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What is wrong with it. */
  problem?: string | undefined;
  placeholder?: string;
  isSecret?: boolean;
  suggestions?: readonly string[];
  /** Of several lines. */
  isLong?: boolean;
  isCode?: boolean;
  /** Its label is only heard: the placeholder says the same. */
  isHidden?: boolean;
}

/** A field of a form, with what is wrong beside it. */
export function Field(properties: Properties) {
  const { id, label, value, onInput, problem, placeholder = '', suggestions = [] } = properties;
  const { isSecret, isLong, isCode, isHidden } = properties;
  const common = {
    id,
    value,
    placeholder,
    class: isCode ? 'mono' : '',
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  };
  const kind = isSecret
    ? ({ type: 'password', autocomplete: 'new-password' } as const)
    : suggestions.length > 0
      ? { autocomplete: 'off', list: `${id}-suggestions` }
      : { autocomplete: 'off' };
  return (
    <div class="field">
      <label for={id} class={isHidden ? 'visually-hidden' : 'muted'}>
        {label}
      </label>
      {isLong ? <textarea {...common} rows={2} /> : <input {...common} {...kind} />}
      {suggestions.length > 0 && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {problem !== undefined && (
        <small id={`${id}-problem`} class="bad-text" role="alert">
          {problem}
        </small>
      )}
    </div>
  );
}
