/** How the wait of a message is ended: it is given up, or never sent. */
import { useState } from 'preact/hooks';
import { cancel, skip } from '../../../parts/deliveries.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { reportResult } from '../../../parts/problems.ts';
import type { ExchangeDetail } from '../../../state/api.ts';
import { type Key, useKeys } from '../../../state/keys.ts';
import { mayChange } from '../../../state/session.ts';
import { texts } from './texts.ts';

/** @param isCurrent whether the keys are for this message */
export function DeliveryActions({ detail, isCurrent }: { detail: ExchangeDetail; isCurrent: boolean }) {
  const { id, direction, verdict } = detail;
  const [isAsking, setAsking] = useState(false);
  const words = texts();
  const ends: Key[] = [
    { key: 'f', label: words.skip, run: () => void reportResult(skip(id), words.skipped) },
    { key: 'w', label: words.cancel, run: () => setAsking(true) },
  ];
  const actions = mayChange.value && direction === 'sent' && verdict === 'pending' ? ends : [];
  useKeys(isCurrent ? actions : []);
  return (
    <>
      {actions.map(({ key, label, run }) => (
        <button type="button" key={key} class="button" onClick={run}>
          {label} <KeyCap of={key} />
        </button>
      ))}
      {isAsking && (
        <Dialog title={words.cancel} onClose={() => setAsking(false)}>
          <p>{words.cancelling}</p>
          <p class="actions">
            <button
              type="button"
              class="button first"
              onClick={() => {
                setAsking(false);
                void reportResult(cancel(id), words.cancelled);
              }}
            >
              {words.cancelIt}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
