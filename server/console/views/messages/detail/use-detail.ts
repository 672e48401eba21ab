import { useEffect, useState } from 'preact/hooks';
import { ApiError, api, bodyOf, type ExchangeDetail } from '../../../state/api.ts';
import { listen } from '../../../state/live.ts';

/** Of a message that changes often, no more requests than this. */
const READ_EVERY_MS = 300;

interface DetailState {
  /** Of the last id that was read: it stays until the next is there, so that nothing flickers. */
  detail?: ExchangeDetail | undefined;
  problem?: 'gone' | 'failed' | undefined;
  readAgain: () => void;
}

/** An exchange, whole, and again whenever it changes. */
export function useDetail(id: string): DetailState {
  const [state, setState] = useState<Omit<DetailState, 'readAgain'>>({});
  const [turn, setTurn] = useState(0);
  const readAgain = () => setTurn((last) => last + 1);
  useEffect(() => {
    if (id === '') {
      setState({});
      return;
    }
    const abort = new AbortController();
    const answer = api.GET('/console/api/exchanges/{id}', { params: { path: { id } }, signal: abort.signal });
    bodyOf(answer).then(
      (detail) => setState({ detail }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const isGone = error instanceof ApiError && (error.status === 404 || error.status === 400);
        setState({ problem: isGone ? 'gone' : 'failed' });
      },
    );
    return () => abort.abort();
  }, [id, turn]);
  useEffect(() => {
    if (id === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        readAgain();
      }, READ_EVERY_MS);
    };
    const unlisten = listen({
      onExchanges(exchanges) {
        if (exchanges.some((one) => one.id === id)) readSoon();
      },
      onReset: readSoon,
    });
    return () => {
      unlisten();
      clearTimeout(timer);
    };
  }, [id]);
  return { ...state, readAgain };
}
