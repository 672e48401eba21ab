/** A picture, a voice message or a file: its address first, and nothing is loaded before somebody asks for it. */
import { useState } from 'preact/hooks';
import { MEDIA_ICONS, type MediaType } from './message-type.ts';
import { texts } from './texts.ts';

export function MediaCard({ type, address }: { type: MediaType; address: string }) {
  const [isShown, setShown] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { url, obstacle } = readAddress(address);
  const words = texts().media;
  const fail = () => setFailed(true);
  return (
    <div class="media">
      <span class="media-icon" aria-hidden="true">
        {MEDIA_ICONS[type]}
      </span>
      <div class="media-about">
        <strong>
          <bdi>{fileName(address) || words[type]}</bdi>
        </strong>
        {url !== undefined && <span class="muted"> {url.host}</span>}
        <code dir="ltr">{address}</code>
        {obstacle !== undefined && <small class="muted">{words[obstacle]}</small>}
        {url !== undefined && type === 'file' && (
          <a class="button" href={url.href} target="_blank" rel="noopener noreferrer">
            {words.show.file}
          </a>
        )}
        {url !== undefined && type !== 'file' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setShown(!isShown);
              setFailed(false);
            }}
          >
            {isShown ? words.hide : words.show[type]}
          </button>
        )}
        {url !== undefined && isShown && !hasFailed && type === 'image' && (
          <img
            src={url.href}
            alt={fileName(address) || words.image}
            referrerpolicy="no-referrer"
            onError={fail}
          />
        )}
        {url !== undefined && isShown && !hasFailed && type === 'voice' && (
          <audio src={url.href} controls autoplay aria-label={words.voice} onError={fail}>
            <track kind="captions" />
          </audio>
        )}
        {hasFailed && <small class="bad-text">{words.failed}</small>}
      </div>
    </div>
  );
}

/** Only http and https are ever loaded; a path is relative to a host that this page does not know. */
function readAddress(address: string): { url?: URL; obstacle?: 'relative' | 'notHttp' } {
  if (!URL.canParse(address)) return { obstacle: 'relative' };
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? { url } : { obstacle: 'notHttp' };
}

/** The last segment of the path, as people read it. */
export function fileName(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
