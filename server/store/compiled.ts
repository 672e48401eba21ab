import { CompiledQuery } from 'kysely';

/** Kysely's own work takes as long as the insertion, so the text is made once for each size of a batch. */
export function compiled<Row>(
  texts: Map<number, string>,
  rows: readonly object[],
  insertion: () => { compile(): CompiledQuery<Row> },
): CompiledQuery<Row> {
  let text = texts.get(rows.length);
  if (text === undefined) {
    text = insertion().compile().sql;
    texts.set(rows.length, text);
  }
  return CompiledQuery.raw(
    text,
    rows.flatMap((row) => Object.values(row)),
  ) as CompiledQuery<Row>;
}
