/** Times and sizes for people. Times are local; what is hovered says the zone. */
import { language } from '../state/language.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** `16:42:07` */
export function clock(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** `2026-11-26` */
export function day(iso: string): string {
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `2026-11-26 16:42:07` */
export function dayAndTime(iso: string): string {
  return `${day(iso)} ${clock(iso)}`;
}

export function isToday(iso: string): boolean {
  return new Date(iso).toDateString() === new Date().toDateString();
}

/** `2026-11-26 16:41:58.204 +08:00` */
export function fullTime(iso: string): string {
  const at = new Date(iso);
  const offset = -at.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${dayAndTime(iso)}.${String(at.getMilliseconds()).padStart(3, '0')} ${zone}`;
}

/** `38 ms`, `1.2 s`; '' when it is not known. */
export function duration(ms: number | null): string {
  if (ms === null) return '';
  if (ms < 10) return `${Math.round(ms * 10) / 10} ms`;
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

/** `1,234` */
export function count(value: number): string {
  return value.toLocaleString(language.value === 'zh' ? 'zh-CN' : 'en');
}

/** `345 B`, `1.2 KB` */
export function bytes(value: number): string {
  return value < 1000 ? `${value} B` : `${(value / 1000).toFixed(1)} KB`;
}
