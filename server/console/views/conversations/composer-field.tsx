interface Properties {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What is wrong with it. */
  problem?: string | undefined;
  placeholder?: string;
  /** Of several lines. */
  isLong?: boolean;
  isCode?: boolean;
  /** Its label is only heard: the placeholder says the same. */
  isHidden?: boolean;
}

/** A field of the composer, with what is wrong beside it. */
export function Field(properties: Properties) {
  const { id, label, value, onInput, problem, placeholder, isLong, isCode, isHidden } = properties;
  const common = {
    id,
    value,
    placeholder: placeholder ?? '',
    class: isCode ? 'mono' : '',
    autocomplete: 'off',
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id} class={isHidden ? 'visually-hidden' : 'muted'}>
        {label}
      </label>
      {isLong ? <textarea {...common} rows={2} /> : <input {...common} />}
      {problem !== undefined && (
        <small id={`${id}-problem`} class="bad-text" role="alert">
          {problem}
        </small>
      )}
    </div>
  );
}
