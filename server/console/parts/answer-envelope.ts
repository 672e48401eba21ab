/** What an answer says in the form of the contract, as far as it has it. */
export function readEnvelope(body: string | null): { errcode: number | undefined; errmsg: string } {
  try {
    const { errcode, errmsg } = JSON.parse(body ?? '') as Record<string, unknown>;
    return {
      errcode: typeof errcode === 'number' ? errcode : undefined,
      errmsg: typeof errmsg === 'string' ? errmsg : '',
    };
  } catch {
    return { errcode: undefined, errmsg: '' };
  }
}
