/** What a message is, by its `MsgType`. */

export type MediaType = 'image' | 'voice' | 'file';

export const MEDIA_ICONS: Readonly<Record<MediaType, string>> = { image: '🖼', voice: '🔊', file: '📎' };

export function isMedia(type: string): type is MediaType {
  return Object.hasOwn(MEDIA_ICONS, type);
}

export function isEvent(type: string): boolean {
  return /^event(\.|$)/.test(type);
}
