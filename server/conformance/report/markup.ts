import { visible } from '../../telemetry/visible.ts';

/** Text that is HTML, SVG or XML. Only `markup` makes it, so that whatever else is put into a report is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = string | number | Markup | null | readonly Part[];

/** A template whose parts are escaped unless they are markup themselves. Null is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(written)));
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return visible(String(part)).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Named alike in HTML and XML. */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
